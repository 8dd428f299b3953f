using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>Properties of a project and metadata of its items. Every additional file is a XenSupport item.</summary>
/// <param name="properties">The project's properties, by name.</param>
/// <param name="overlays">The items' metadata <c>Overlay</c>, by path.</param>
/// <param name="noWarns">The items' metadata <c>NoWarn</c>, by path.</param>
internal sealed class TestOptionsProvider(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, string> overlays,
    IReadOnlyDictionary<string, string> noWarns)
    : AnalyzerConfigOptionsProvider
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(
        properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public static TestOptionsProvider Create(
        IReadOnlyDictionary<string, string>? properties = null,
        IReadOnlyDictionary<string, string>? overlays = null,
        IReadOnlyDictionary<string, string>? noWarns = null) =>
        new(properties ?? NoValues, overlays ?? NoValues, noWarns ?? NoValues);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions(NoValues);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new TestOptions(
        new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.XenSupport"] = "true",
            ["build_metadata.AdditionalFiles.Overlay"] = overlays.GetValueOrDefault(textFile.Path, ""),
            ["build_metadata.AdditionalFiles.XenSupportNoWarn"] = noWarns.GetValueOrDefault(textFile.Path, ""),
        });

    private sealed class TestOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
