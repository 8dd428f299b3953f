using XenSupport.Generator.Model;

namespace XenSupport.Generator.Usage;

/// <summary>A release by its version.</summary>
/// <param name="Text">The version as its statement writes it.</param>
/// <param name="Version">The version; null where it has no number, and is newer than all that have one.</param>
internal sealed record Release(string Text, XenVersion? Version)
{
    public static Release Parse(string text) => new(text, XenVersion.TryParse(text, out var version) ? version : null);

    /// <summary>Whether a host that is known to have at least a version may have this release.</summary>
    public bool MayBe(XenVersion? atLeast) =>
        atLeast is not { } least || Version is not { } version || VersionRange.CompareNumbers(version, least) >= 0;

    /// <summary>Releases that follow each other, as people read them.</summary>
    public static string Describe(IReadOnlyList<Release> releases, int first, int last) => ReleaseSpan.Describe(
        releases, static release => release.Text, static release => release.Version, first, last);
}
