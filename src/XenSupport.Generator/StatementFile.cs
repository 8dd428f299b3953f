using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator;

/// <summary>Tells which of a project's additional files are support statements.</summary>
internal static class StatementFile
{
    /// <summary>The name that Xen gives its statement.</summary>
    private const string Name = "SUPPORT.md";

    // What the package's .targets file sets on what is a XenSupport item in the project.
    private const string ItemMetadata = "build_metadata.AdditionalFiles.XenSupport";

    public static bool IsStatement(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(Path.GetFileName(file.Path), Name, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue(ItemMetadata, out var value)
            && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));

    public static StatementText Read(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString());
}
