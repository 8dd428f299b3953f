using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>One run of the generator over a compilation with additional files.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(Compilation compilation, ImmutableArray<Diagnostic> diagnostics, GeneratorDriverRunResult result)
    {
        Compilation = compilation;
        Diagnostics = diagnostics;
        Sources = result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Exception = result.Results.Single().Exception;
    }

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Compilation { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated sources by their names.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What the generator threw; nothing may make it throw.</summary>
    public Exception? Exception { get; }

    public static GeneratorRun Of(
        IEnumerable<(string Path, string Text)> files,
        string source = "",
        LanguageVersion languageVersion = LanguageVersion.Latest,
        IReadOnlyDictionary<string, string>? properties = null)
    {
        var parseOptions = new CSharpParseOptions(languageVersion, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, parseOptions, cancellationToken: TestContext.Current.CancellationToken)],
            TestReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));
        var driver = CSharpGeneratorDriver.Create(
            [new SupportGenerator().AsSourceGenerator()],
            files.Select(file => new TestAdditionalText(file.Path, file.Text)),
            parseOptions,
            new TestOptionsProvider(properties ?? new Dictionary<string, string>()));
        var result = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorRun(output, diagnostics, result.GetRunResult());
    }

    public static GeneratorRun Of(string statement, string source = "", LanguageVersion languageVersion = LanguageVersion.Latest) =>
        Of([("SUPPORT.md", statement)], source, languageVersion);

    /// <summary>Compiles the result, with the warnings that generated code silences, and loads it.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    private sealed class TestAdditionalText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class TestOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions(new Dictionary<string, string>());

        // A file that is not called SUPPORT.md is one by its item.
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new TestOptions(
            new Dictionary<string, string> { ["build_metadata.AdditionalFiles.XenSupport"] = "true" });
    }

    private sealed class TestOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
