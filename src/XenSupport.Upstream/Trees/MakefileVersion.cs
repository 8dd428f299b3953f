using System.Globalization;
using System.Text.RegularExpressions;

namespace XenSupport.Upstream.Trees;

/// <summary>The version that Xen is built as.</summary>
internal static partial class MakefileVersion
{
    /// <summary>The file that defines the version.</summary>
    public const string Path = "xen/Makefile";

    /// <summary>Reads the release that the source belongs to, and its stage.</summary>
    /// <returns>The version; null if the file does not define it in one of the usual forms.</returns>
    public static XenVersion? Read(string makefile) =>
        int.TryParse(Find(makefile, "VERSION"), CultureInfo.InvariantCulture, out var major)
        && int.TryParse(Find(makefile, "SUBVERSION"), CultureInfo.InvariantCulture, out var minor)
        && StageOf(Find(makefile, "EXTRAVERSION") ?? "") is { } stage
            ? new XenVersion(major, minor, stage)
            : null;

    // After 4.22.0 comes 4.22.1-pre, which is still of the release 4.22.
    private static ReleaseStage? StageOf(string extra) => extra switch
    {
        ['.', >= '1' and <= '9', ..] => ReleaseStage.Released,
        _ when extra.Contains("-rc", StringComparison.Ordinal) => ReleaseStage.Candidate,
        _ when extra.EndsWith("-unstable", StringComparison.Ordinal) => ReleaseStage.Development,
        _ when !extra.Contains('-', StringComparison.Ordinal) => ReleaseStage.Released,
        _ => null,
    };

    private static string? Find(string makefile, string name) => Definition().Matches(makefile)
        .Where(match => match.Groups["name"].Value == name)
        .Select(static match => match.Groups["value"].Value)
        .FirstOrDefault();

    [GeneratedRegex(
        @"^export[ \t]+XEN_(?<name>VERSION|SUBVERSION|EXTRAVERSION)[ \t]*[:?]?=[ \t]*(?<value>[^\s$]*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
