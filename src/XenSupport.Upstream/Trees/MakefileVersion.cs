using System.Globalization;

namespace XenSupport.Upstream.Trees;

/// <summary>The version that Xen is built as.</summary>
internal static class MakefileVersion
{
    /// <summary>The file that defines the version.</summary>
    public const string Path = "xen/Makefile";

    private const string Export = "export ";
    private static readonly char[] Operators = [':', '?', ' ', '\t'];

    /// <summary>Reads the release that the source belongs to, and its stage.</summary>
    /// <returns>The version; null if the file does not define it in one of the usual forms.</returns>
    public static XenVersion? Read(string makefile)
    {
        var lines = makefile.Split('\n');
        return int.TryParse(Find(lines, "XEN_VERSION"), CultureInfo.InvariantCulture, out var major)
            && int.TryParse(Find(lines, "XEN_SUBVERSION"), CultureInfo.InvariantCulture, out var minor)
            && StageOf(Find(lines, "XEN_EXTRAVERSION") ?? "") is { } stage
                ? new XenVersion(major, minor, stage)
                : null;
    }

    // After 4.22.0 comes 4.22.1-pre, which is still of the release 4.22.
    private static ReleaseStage? StageOf(string extra) => extra switch
    {
        ['.', >= '1' and <= '9', ..] => ReleaseStage.Released,
        _ when extra.Contains("-rc", StringComparison.Ordinal) => ReleaseStage.Candidate,
        _ when extra.EndsWith("-unstable", StringComparison.Ordinal) => ReleaseStage.Development,
        _ when !extra.Contains('-', StringComparison.Ordinal) => ReleaseStage.Released,
        _ => null,
    };

    /// <summary>The last value of a variable, up to what make would put into it; null if it is not exported.</summary>
    private static string? Find(string[] lines, string name) =>
        Array.FindLast(lines, line => line.StartsWith(Export, StringComparison.Ordinal)
            && line[Export.Length..].Split('=') is [var left, _, ..]
            && left.Trim().TrimEnd(Operators) == name) is { } definition
                ? definition[(definition.IndexOf('=') + 1)..].Split('$')[0].Trim()
                : null;
}
