using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Inputs;

/// <summary>Finds the support statements among a project's additional files, and reads their text.</summary>
internal static class AdditionalFileReader
{
    /// <summary>The name that Xen gives its statement.</summary>
    private const string StatementName = "SUPPORT.md";

    // Set by the package's .targets file on XenSupport items, and on items with a NoWarn.
    private const string ItemMetadata = "XenSupport";
    private const string EncodedNoWarnMetadata = "XenSupportNoWarn";

    public static bool IsStatement(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(Path.GetFileName(file.Path), StatementName, StringComparison.OrdinalIgnoreCase)
        || IsSet(file, ItemMetadata, options);

    public static StatementFile Read(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        new(
            file.Path,
            file.GetText(cancellationToken)?.ToString(),
            GetMetadata(file, OptionNames.Overlay, options),
            GetMetadata(file, EncodedNoWarnMetadata, options),
            IsSet(file, ItemMetadata, options),
            GetMetadata(file, OptionNames.OverlayTitle, options),
            GetMetadata(file, OptionNames.OverlayRange, options),
            IsSet(file, OptionNames.Packaged, options));

    /// <summary>Removes duplicates: a project may include a file twice.</summary>
    public static IEnumerable<StatementFile> Distinct(ImmutableArray<StatementFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Path));
    }

    private static bool IsSet(AdditionalText file, string metadata, AnalyzerConfigOptionsProvider options) =>
        string.Equals(GetMetadata(file, metadata, options), "true", StringComparison.OrdinalIgnoreCase);

    private static string GetMetadata(AdditionalText file, string name, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out var value)
            ? value.Trim()
            : "";
}
