using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using XenSupport.Generator.Analyzers;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Analyzers.Candidates;

/// <summary>What the analyzer asks of the compiler, which must never be the operations of all code.</summary>
public class RegisteredActionsTests
{
    private const string Code = "class C { int F = 1; int P => F; int M(int i) => P + M(F = i); }";
    private const string Annotated = "public class L { [XenSupport.RequiresXen(MinVersion = \"4.21\")] public void M() { } }";

    private static readonly string[] Nothing = ["CompilationStart"];

    [Fact]
    public async Task Without_an_annotation_nothing_is_checked() =>
        Assert.Equal(Nothing, await ActionsAsync(UsageVerifier.Create("Application", Code, "4.21")));

    [Fact]
    public async Task With_a_library_that_has_a_statement_but_no_annotation_nothing_is_checked()
    {
        var library = UsageVerifier.Create("Library", "public class L { }", "4.21");
        foreach (var reference in new[] { UsageVerifier.Build(library), library.ToMetadataReference() })
        {
            var project = UsageVerifier.Create("Application", Code, "4.21").AddReferences(reference);
            Assert.Equal(Nothing, await ActionsAsync(project));
        }
    }

    [Fact]
    public async Task Without_the_library_nothing_is_checked()
    {
        var project = CSharpCompilation
            .Create(
                "Application",
                [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)])
            .AddReferences(TestReferences.Framework);
        Assert.Equal(Nothing, await ActionsAsync(project));
    }

    [Fact]
    public async Task Without_statements_only_attributes_are_checked() =>
        Assert.Equal(
            ["CompilationStart", "SemanticModel"],
            await ActionsAsync(UsageVerifier.Create("Application", Annotated)));

    [Fact]
    public async Task With_an_annotation_code_is_checked() =>
        Assert.Equal(
            ["CompilationStart", "SemanticModel", "Symbol"],
            await ActionsAsync(UsageVerifier.Create("Application", Annotated, "4.21")));

    [Fact]
    public async Task With_an_annotated_library_code_is_checked()
    {
        var library = UsageVerifier.Build(UsageVerifier.Create("Library", Annotated, "4.21"));
        var project = UsageVerifier.Create("Application", Code).AddReferences(library);
        Assert.Equal(["CompilationStart", "SemanticModel", "Symbol"], await ActionsAsync(project));
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
