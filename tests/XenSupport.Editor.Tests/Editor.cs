using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator;

namespace XenSupport.Editor.Tests;

/// <summary>A project with statements, open in an editor with the caret at <c>$$</c>.</summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "$$";

    // Shared, because creating them takes most of the time.
    private static readonly MefHostServices Services = MefHostServices.Create(MefHostServices.DefaultAssemblies);
    private static readonly IReadOnlyList<MetadataReference> References = [.. ReadReferences()];

    private readonly AdhocWorkspace _workspace = new(Services);
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public Editor(params string[] statements)
    {
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _project,
                VersionStamp.Default,
                "Tool",
                "Tool",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                metadataReferences: References,
                analyzerReferences: [new GeneratorReference()]));
        for (var i = 0; i < statements.Length; i++)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(_project),
                "SUPPORT.md",
                SourceText.From(statements[i]),
                filePath: $"/{i}/SUPPORT.md");
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    /// <summary>The members offered at the caret, in order, without those that every class has.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string code)
    {
        var (document, caret) = Open(code);
        var list = await CompletionService
            .GetService(document)!
            .GetCompletionsAsync(
                document,
                caret,
                CompletionTrigger.CreateInsertionTrigger('.'),
                cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList.Select(item => item.DisplayText).Except(["Equals", "ReferenceEquals"])];
    }

    /// <summary>The hover text at the caret: the declaration and the documentation.</summary>
    public async Task<string> HoverAsync(string code)
    {
        var (document, caret) = Open(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(
            document, caret, TestContext.Current.CancellationToken);
        return string.Join("\n", (info?.Sections ?? []).Select(section => section.Text));
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Caret) Open(string code)
    {
        var caret = code.IndexOf(Caret, StringComparison.Ordinal);
        var id = DocumentId.CreateNewId(_project);
        var solution = _workspace.CurrentSolution.AddDocument(
            id,
            "Tool.cs",
            code.Replace(Caret, "", StringComparison.Ordinal));
        return (solution.GetDocument(id)!, caret);
    }

    private static IEnumerable<MetadataReference> ReadReferences()
    {
        var folder = typeof(Editor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "ReferenceAssemblies:net8.0").Value!;
        return Directory.GetFiles(folder, "*.dll")
            .Append(Path.Combine(AppContext.BaseDirectory, "XenSupport.dll"))
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private sealed class GeneratorReference : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => nameof(GeneratorReference);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) =>
            [new SupportGenerator().AsSourceGenerator()];

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [];
    }
}
