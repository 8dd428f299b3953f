using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>A file of the tool with what the analyzer reports in it, and what fixes make of it.</summary>
internal sealed class FixRun
{
    private static readonly Lazy<Solution> Tool = new(() => Create(UsageVerifier.ToolProject));

    private readonly Document _document;

    private FixRun(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        _document = document;
        Diagnostics = diagnostics;
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What is reported, in order: <c>XEN2001 Do(host)</c>.</summary>
    public string Reported => string.Join(
        ", ",
        Diagnostics.Select(diagnostic =>
            $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}"));

    public Task<string> ReadAsync() => ReadAsync(_document);

    /// <summary>The errors in all files of the tool.</summary>
    public async Task<IEnumerable<Diagnostic>> FindErrorsAsync() => ErrorsIn(
        (await _document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!
            .GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Analyzes code that is added to the tool; it must compile.</summary>
    public static Task<FixRun> OfAsync(string text) => OfAsync(text, Tool.Value);

    public static Task<FixRun> OfAsync(string text, Solution project)
    {
        var id = DocumentId.CreateNewId(project.ProjectIds[0]);
        return OfAsync(project.AddDocument(id, "Case.cs", text).GetDocument(id)!);
    }

    public static Solution Create(Compilation project)
    {
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Tool",
            "Tool",
            LanguageNames.CSharp,
            compilationOptions: project.Options,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: project.References);
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(info);
        var i = 0;
        return project.SyntaxTrees.Aggregate(
            solution,
            (current, tree) => current.AddDocument(
                DocumentId.CreateNewId(info.Id), $"Project{i++}.cs", tree.ToString()));
    }

    /// <summary>The fixes that a provider offers for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        if (provider.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                _document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        return actions;
    }

    /// <summary>Applies fixes of one kind, one by one, until none is offered any more.</summary>
    public async Task<FixRun> FixEachAsync(CodeFixProvider provider, string kind)
    {
        foreach (var diagnostic in Diagnostics)
        {
            if ((await OffersAsync(provider, diagnostic)).FirstOrDefault(action => IsOf(action, kind)) is { } action)
            {
                return await (await ApplyAsync(action)).FixEachAsync(provider, kind);
            }
        }

        return this;
    }

    /// <summary>Applies the fix of one kind to all diagnostics at once.</summary>
    public async Task<FixRun> FixAllAsync(CodeFixProvider provider, string kind)
    {
        foreach (var diagnostic in Diagnostics)
        {
            if ((await OffersAsync(provider, diagnostic)).FirstOrDefault(action => IsOf(action, kind)) is { } action)
            {
                var all = await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
                    _document,
                    provider,
                    FixAllScope.Document,
                    action.EquivalenceKey!,
                    provider.FixableDiagnosticIds,
                    new ReportedDiagnostics(Diagnostics),
                    TestContext.Current.CancellationToken));
                return await ApplyAsync(all!);
            }
        }

        return this;
    }

    public async Task<FixRun> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        return await OfAsync(solution.GetDocument(_document.Id)!);
    }

    private static async Task<FixRun> OfAsync(Document document)
    {
        var model = (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!;
        var errors = ErrorsIn(model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken));
        Assert.True(!errors.Any(), string.Join('\n', errors) + '\n' + await ReadAsync(document));
        var diagnostics = await model.Compilation
            .WithAnalyzers([new UsageAnalyzer()])
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, TestContext.Current.CancellationToken);
        return new FixRun(
            document, [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
    }

    public static bool IsOf(CodeAction action, string kind) =>
        action.EquivalenceKey!.EndsWith("." + kind, StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> ErrorsIn(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static async Task<string> ReadAsync(Document document) =>
        (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    private sealed class ReportedDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            GetProjectDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            GetProjectDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
