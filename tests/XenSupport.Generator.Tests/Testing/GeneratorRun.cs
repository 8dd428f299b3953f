using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>One run of the generator over a compilation with additional files.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(
        Compilation compilation,
        ImmutableArray<Diagnostic> diagnostics,
        GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        Diagnostics = diagnostics;
        Sources = result
            .Results.Single()
            .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Exception = result.Results.Single().Exception;
    }

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Compilation { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyDictionary<string, string> Sources { get; }

    public Exception? Exception { get; }

    /// <param name="properties">The project's properties, by name.</param>
    /// <param name="items">The metadata of items, by path.</param>
    /// <param name="references">The references of the compilation; null for all that generated code needs.</param>
    public static GeneratorRun Of(
        IEnumerable<(string Path, string Text)> files,
        string source = "",
        LanguageVersion languageVersion = LanguageVersion.Latest,
        IReadOnlyDictionary<string, string>? properties = null,
        IReadOnlyDictionary<string, ItemMetadata>? items = null,
        IReadOnlyList<MetadataReference>? references = null)
    {
        var parseOptions = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [
                CSharpSyntaxTree.ParseText(
                    source,
                    parseOptions,
                    cancellationToken: TestContext.Current.CancellationToken),
            ],
            references ?? TestReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));
        var driver = CSharpGeneratorDriver.Create(
            [new SupportGenerator().AsSourceGenerator()],
            files.Select(file => new TestAdditionalText(file.Path, file.Text)),
            parseOptions,
            TestOptionsProvider.Create(properties, items));
        var result = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorRun(output, diagnostics, result.GetRunResult());
    }

    public static GeneratorRun Of(
        string statement,
        string source = "",
        LanguageVersion languageVersion = LanguageVersion.Latest
    ) => Of([("SUPPORT.md", statement)], source, languageVersion);

    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
