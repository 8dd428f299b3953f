using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>Properties of a project and metadata of its items. Every additional file is a XenSupport item.</summary>
/// <param name="properties">The project's properties, by name.</param>
/// <param name="items">The metadata of items, by path.</param>
internal sealed class TestOptionsProvider(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, ItemMetadata> items)
    : AnalyzerConfigOptionsProvider
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    private static readonly IReadOnlyDictionary<string, ItemMetadata> NoItems = new Dictionary<string, ItemMetadata>();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(
        properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public static TestOptionsProvider Create(
        IReadOnlyDictionary<string, string>? properties = null,
        IReadOnlyDictionary<string, ItemMetadata>? items = null) =>
        new(properties ?? NoValues, items ?? NoItems);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions(NoValues);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var metadata = items.GetValueOrDefault(textFile.Path) ?? new ItemMetadata();
        return new TestOptions(
            new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.XenSupport"] = "true",
                ["build_metadata.AdditionalFiles.Overlay"] = metadata.Overlay,
                ["build_metadata.AdditionalFiles.XenSupportNoWarn"] = metadata.NoWarn,
                ["build_metadata.AdditionalFiles.Title"] = metadata.Title,
                ["build_metadata.AdditionalFiles.Xen"] = metadata.Xen,
                ["build_metadata.AdditionalFiles.Packaged"] = metadata.Packaged,
            });
    }

    private sealed class TestOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
