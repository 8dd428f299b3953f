using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator;

/// <summary>Tells which of a project's additional files are support statements, and reads them.</summary>
internal static class StatementFile
{
    /// <summary>The metadata that makes a statement an overlay.</summary>
    public const string OverlayMetadata = "Overlay";

    /// <summary>The metadata that names diagnostics which are not to be reported of a file.</summary>
    public const string NoWarnMetadata = "NoWarn";

    /// <summary>The name that Xen gives its statement.</summary>
    private const string Name = "SUPPORT.md";

    // What the package's .targets file sets on what is a XenSupport item in the project, and on what has a NoWarn.
    private const string ItemMetadata = "XenSupport";
    private const string EncodedNoWarnMetadata = "XenSupportNoWarn";

    public static bool IsStatement(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(Path.GetFileName(file.Path), Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(GetMetadata(file, ItemMetadata, options), "true", StringComparison.OrdinalIgnoreCase);

    public static StatementText Read(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        new(
            file.Path,
            file.GetText(cancellationToken)?.ToString(),
            GetMetadata(file, OverlayMetadata, options),
            GetMetadata(file, EncodedNoWarnMetadata, options));

    /// <summary>The files, each once: a project may name one twice.</summary>
    public static List<StatementText> Distinct(ImmutableArray<StatementText> texts)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<StatementText>(texts.Length);
        foreach (var text in texts)
        {
            if (paths.Add(text.Path))
            {
                distinct.Add(text);
            }
        }

        return distinct;
    }

    private static string GetMetadata(AdditionalText file, string name, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";
}
