using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>A release, identified by its version.</summary>
/// <param name="Text">The version as its statement writes it.</param>
internal sealed record Release(string Text)
{
    /// <summary>The version; null if it is not numbered, which makes it newer than any that is.</summary>
    public XenVersion? Version { get; } = XenVersion.TryParse(Text, out var version) ? version : null;

    public static Release Of(ReleaseModel model) => new(model.VersionText);

    /// <summary>Tells whether a host with at least a given version may run this release.</summary>
    public bool MayBe(XenVersion? atLeast) =>
        atLeast is not { } least || Version is not { } version || VersionRange.CompareNumbers(version, least) >= 0;

    /// <summary>
    /// Describes consecutive releases: <c>4.17–4.20</c>, or <c>4.17, 4.19 and 4.20</c> if there is a gap.
    /// </summary>
    public static string Describe(List<Release> releases, int first, int last)
    {
        if (first == last)
        {
            return releases[first].Text;
        }

        if (IsWithoutGap(releases, first, last))
        {
            return $"{releases[first].Text}\u2013{releases[last].Text}";
        }

        var versions = releases[first].Text;
        for (var i = first + 1; i < last; i++)
        {
            versions += ", " + releases[i].Text;
        }

        return $"{versions} and {releases[last].Text}";
    }

    /// <inheritdoc cref="Describe(List{Release}, int, int)"/>
    public static string Describe(List<Release> releases) => Describe(releases, 0, releases.Count - 1);

    private static bool IsWithoutGap(List<Release> releases, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (releases[i].Version is not { } version
                || releases[i + 1].Version is not { } next
                || (next.Major, next.Minor) != (version.Major, version.Minor + 1))
            {
                return false;
            }
        }

        return true;
    }
}
