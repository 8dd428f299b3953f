using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>The releases that a tool targets or an overlay applies to, by their numbers; null for no bound.</summary>
internal sealed record VersionRange(XenVersion? Min, XenVersion? Max)
{
    /// <summary>The range of all releases.</summary>
    public static VersionRange All { get; } = new(null, null);

    /// <summary>
    /// Reads a range: <c>4.17-4.20</c>, <c>4.19-</c>, <c>-4.18</c>, or one version. Stages do not matter.
    /// </summary>
    public static bool TryParse(string text, out VersionRange range)
    {
        range = All;
        if (XenVersion.TryParse(text, out var version))
        {
            range = new VersionRange(version, version);
            return true;
        }

        for (var dash = text.IndexOf('-'); dash >= 0; dash = text.IndexOf('-', dash + 1))
        {
            if (TryParseBound(text.Substring(0, dash), out var min)
                && TryParseBound(text.Substring(dash + 1), out var max)
                && (min ?? max) is not null
                && (min is null || max is null || CompareNumbers(min.Value, max.Value) <= 0))
            {
                range = new VersionRange(min, max);
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a release is in the range. One without a number is newer than any that has one.</summary>
    public bool Contains(ReleaseModel release) =>
        release.Version is { } version
            ? (Min is null || CompareNumbers(version, Min.Value) >= 0)
                && (Max is null || CompareNumbers(version, Max.Value) <= 0)
            : Max is null;

    /// <summary>Returns the range as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Min == Max ? Min?.ToString() ?? "-" : $"{Min}-{Max}";

    private static bool TryParseBound(string text, out XenVersion? bound)
    {
        bound = XenVersion.TryParse(text.Trim(), out var version) ? version : null;
        return bound is not null || text.Trim().Length == 0;
    }

    /// <summary>Compares two versions, ignoring their stages.</summary>
    public static int CompareNumbers(XenVersion left, XenVersion right) =>
        (left.Major, left.Minor).CompareTo((right.Major, right.Minor));
}
