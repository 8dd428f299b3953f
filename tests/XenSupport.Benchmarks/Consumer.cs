using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Benchmarks;

/// <summary>A project with a statement and little code.</summary>
internal static class Consumer
{
    private static readonly AdditionalText[] Files = [new StatementAdditionalText()];

    public static Compilation Compilation { get; } = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("class Consumer { string Key => Tool.XenReleases.All[0].Entries[0].Key; }")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver CreateDriver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], Files);

    private sealed class StatementAdditionalText : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(MeasuredStatement.Text, Encoding.UTF8);

        public override string Path => "SUPPORT.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
