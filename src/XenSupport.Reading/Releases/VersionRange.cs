using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>The releases that a tool targets, by major and minor number; null for no bound.</summary>
internal sealed record VersionRange(XenVersion? Min, XenVersion? Max)
{
    /// <summary>Whether a release is one of them. One without a number is newer than all that have one.</summary>
    public bool Contains(ReleaseModel release) => release.Version is { } version
        ? (Min is null || CompareNumbers(version, Min.Value) >= 0) && (Max is null || CompareNumbers(version, Max.Value) <= 0)
        : Max is null;

    /// <summary>The order of two versions, whatever their stages.</summary>
    public static int CompareNumbers(XenVersion left, XenVersion right) =>
        (left.Major, left.Minor).CompareTo((right.Major, right.Minor));
}
