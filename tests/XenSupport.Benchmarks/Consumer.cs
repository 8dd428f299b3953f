using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Reading.Files;

namespace XenSupport.Benchmarks;

/// <summary>A project with statements and hardly any code.</summary>
internal static class Consumer
{
    public static Compilation Compilation { get; } = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("class Consumer { string Key => Tool.XenReleases.All[0].Entries[0].Key; }")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver CreateDriver(IIncrementalGenerator generator, IEnumerable<StatementSource> files) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files.Select(file => new StatementAdditionalText(file)),
            optionsProvider: new StatementOptionsProvider());

    private sealed class StatementAdditionalText(StatementSource source) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(source.Text!, Encoding.UTF8);

        public override string Path => source.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Makes each file a XenSupport item, in a project with the namespace Tool.</summary>
    private sealed class StatementOptionsProvider : AnalyzerConfigOptionsProvider
    {
        private static readonly StatementOptions Options = new();

        public override AnalyzerConfigOptions GlobalOptions => Options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options;
    }

    private sealed class StatementOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "Tool",
                "build_metadata.AdditionalFiles.XenSupport" => "true",
                _ => "",
            };
            return value.Length > 0;
        }
    }
}
