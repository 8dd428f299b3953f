using CsCheck;
using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Tests.Histories;

/// <summary>Generates releases as statements name them, including malformed ones.</summary>
internal static class AnyRelease
{
    private static readonly Gen<string> Version = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, 99],
        Gen.OneOf(ReleaseStage.Development, ReleaseStage.Candidate, ReleaseStage.Released),
        (major, minor, stage) => new XenVersion(major, minor, stage).ToString());

    // Words of the attributes' own format, and characters that must be escaped.
    private static readonly Gen<string> Malformed = Gen.OneOf(
        Gen.OneOf(
            "",
            " ",
            "unstable",
            "Unstated",
            "4.20 Unstated",
            "4.20 Supported Supported",
            "4.20 Count 1 2",
            ";4",
            "Unreleased"),
        Gen.String[Gen.Char["4.20; -UnstableSuported\u00e9\"\\\n\0"], 0, 20],
        Gen.String);

    /// <summary>The title of an overlay; null for what no overlay states.</summary>
    public static readonly Gen<string?> OverlayTitle = Gen.OneOf(
        Gen.Const((string?)null),
        Gen.OneOf("XenServer 8", "limits.md", "a]", "[overlay: b]", "").Select(static title => (string?)title),
        Gen.String.Select(static title => (string?)OverlayMark.ToTitle(title)));

    /// <summary>Any release whose version does not contain the separator of two releases.</summary>
    public static readonly Gen<Release> Value = Gen
        .OneOf(Version, Malformed)
        .Where(static text => !(text + " ").Contains("; ", StringComparison.Ordinal))
        .Select(static text => new Release(text));
}
