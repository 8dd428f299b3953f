using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>Programs that were analysed, compiled and run for all pairs of hosts.</summary>
/// <param name="Reported">The places of the uses that the analyzer reports.</param>
/// <param name="Reached">The places that a host reached.</param>
/// <param name="Failed">The places that a host reached which lacks what is used there.</param>
internal sealed record ExecutedPrograms(
    IReadOnlySet<int> Reported, IReadOnlySet<int> Reached, IReadOnlySet<int> Failed)
{
    /// <param name="inputs">How many ways each program takes through its unknown conditions.</param>
    public static async Task<ExecutedPrograms> RunAsync(IEnumerable<string> programs, int inputs)
    {
        var tree = CSharpSyntaxTree.ParseText(
            string.Concat(programs), cancellationToken: TestContext.Current.CancellationToken);
        var compilation = ExecutedTool.Compilation.AddSyntaxTrees(tree);
        var reported = await AnalyzeAsync(compilation, tree);
        var (reached, failed) = Run(compilation, inputs);
        return new ExecutedPrograms(reported, reached, failed);
    }

    private static async Task<HashSet<int>> AnalyzeAsync(Compilation compilation, SyntaxTree tree)
    {
        var diagnostics = await compilation
            .WithAnalyzers([new UsageAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                static (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var root = await tree.GetRootAsync(TestContext.Current.CancellationToken);
        return diagnostics
            .Where(diagnostic => diagnostic.Location.SourceTree == tree && diagnostic.Id is "XEN2001" or "XEN2003")
            .Select(diagnostic => PlaceOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)))
            .ToHashSet();
    }

    private static int PlaceOf(SyntaxNode use) => use.AncestorsAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Select(static call => call.ArgumentList.Arguments.LastOrDefault()?.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Select(static place => (int)place.Token.Value!)
        .First();

    private static (HashSet<int> Reached, HashSet<int> Failed) Run(Compilation compilation, int inputs)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        try
        {
            return Run(context.LoadFromStream(image), inputs);
        }
        finally
        {
            context.Unload();
        }
    }

    private static (HashSet<int> Reached, HashSet<int> Failed) Run(Assembly assembly, int inputs)
    {
        var tool = assembly.GetType("Tool", throwOnError: true)!;
        var run = tool.GetMethod("RunAll")!;
        var program = run.GetParameters()[0].ParameterType.GetElementType()!;
        var programs = assembly.GetTypes()
            .Where(static type => type.Name.StartsWith("Program", StringComparison.Ordinal))
            .Select(type => Delegate.CreateDelegate(program, type.GetMethod("Main")!))
            .ToArray();
        var array = Array.CreateInstance(program, programs.Length);
        programs.CopyTo(array, 0);
        run.Invoke(null, [array, inputs]);
        return (Read("Reached"), Read("Failed"));

        HashSet<int> Read(string name) => (HashSet<int>)tool.GetProperty(name)!.GetValue(null)!;
    }
}
