using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>The releases that a tool targets, by major and minor number; null for no bound.</summary>
internal sealed record VersionRange(XenVersion? Min, XenVersion? Max)
{
    /// <summary>Tells whether a release is in the range. One without a number is newer than any that has one.</summary>
    public bool Contains(ReleaseModel release) =>
        release.Version is { } version
            ? (Min is null || CompareNumbers(version, Min.Value) >= 0)
                && (Max is null || CompareNumbers(version, Max.Value) <= 0)
            : Max is null;

    /// <summary>Compares two versions, ignoring their stages.</summary>
    public static int CompareNumbers(XenVersion left, XenVersion right) =>
        (left.Major, left.Minor).CompareTo((right.Major, right.Minor));
}
