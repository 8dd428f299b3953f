using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using XenSupport.Generator.Analyzers;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>With nothing to check, the analyzer registers at most the checks of attributes.</summary>
public class RegisteredActionsTests
{
    private const string Code = "class C { int F = 1; int P => F; int M(int i) => P + M(F = i); }";

    private static readonly string[] Attributes = ["CompilationStart", "SyntaxNode"];
    private static readonly string[] All = ["CompilationStart", "OperationBlock", "Symbol", "SyntaxNode"];

    [Fact]
    public async Task Without_statements_and_annotated_references_only_attributes_are_checked()
    {
        var project = UsageVerifier.Create("Application", Code);
        Assert.Equal(Attributes, await ActionsAsync(project));
    }

    [Fact]
    public async Task Without_the_library_nothing_is_checked()
    {
        var project = CSharpCompilation
            .Create(
                "Application",
                [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)])
            .AddReferences(TestReferences.Framework);
        Assert.Equal(["CompilationStart"], await ActionsAsync(project));
    }

    [Fact]
    public async Task With_a_statement_members_are_checked()
    {
        var project = UsageVerifier.Create("Application", Code, "4.21");
        Assert.Equal(All, await ActionsAsync(project));
    }

    [Fact]
    public async Task With_a_library_that_may_have_annotations_members_are_checked()
    {
        var library = UsageVerifier.Build(UsageVerifier.Create("Library", "public class L { }", "4.21"));
        var project = UsageVerifier.Create("Application", Code).AddReferences(library);
        Assert.Equal(All, await ActionsAsync(project));
    }

    private static async Task<IEnumerable<string>> ActionsAsync(Compilation project)
    {
        var analyzer = new UsageAnalyzer();
        var analysis = await project
            .WithAnalyzers(
                [analyzer],
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]),
                    onAnalyzerException: null,
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: true))
            .GetAnalysisResultAsync(TestContext.Current.CancellationToken);
        return CountsOf(analysis.AnalyzerTelemetryInfo[analyzer])
            .Where(static counted => counted.Count > 0)
            .Select(static counted => counted.Action)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Action, int Count)> CountsOf(AnalyzerTelemetryInfo info) =>
    [
        ("CompilationStart", info.CompilationStartActionsCount),
        ("CompilationEnd", info.CompilationEndActionsCount),
        ("Compilation", info.CompilationActionsCount),
        ("SyntaxTree", info.SyntaxTreeActionsCount),
        ("SemanticModel", info.SemanticModelActionsCount),
        ("SyntaxNode", info.SyntaxNodeActionsCount),
        ("Symbol", info.SymbolActionsCount),
        ("SymbolStart", info.SymbolStartActionsCount),
        ("Operation", info.OperationActionsCount),
        ("OperationBlock", info.OperationBlockActionsCount),
        ("OperationBlockStart", info.OperationBlockStartActionsCount),
        ("CodeBlock", info.CodeBlockActionsCount),
        ("CodeBlockStart", info.CodeBlockStartActionsCount),
    ];
}
