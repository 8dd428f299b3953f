using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Benchmarks;

/// <summary>What the usage checks add to a keystroke in one file of the large tool, as an editor analyses it.</summary>
[MemoryDiagnoser]
public class OpenFileBenchmarks
{
    private Compilation _tool = null!;
    private SyntaxTree _file = null!;

    /// <summary>The edited file: the first one uses annotated members, the second one does not.</summary>
    [Params(0, 1)]
    public int File { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _tool = LargeTool.Create(hasAnnotations: true);
        _file = _tool.SyntaxTrees.ElementAt(File);
    }

    [Benchmark(Baseline = true)]
    public object Compiler() => Edit(out _).GetDiagnostics();

    [Benchmark]
    public object Empty() => Analyse(Analysis.EmptyOfFiles);

    [Benchmark]
    public object Usage() => Analyse(Analysis.Usage);

    [Benchmark]
    public object Platform() => Analyse(Analysis.PlatformCompatibility);

    private object Analyse(DiagnosticAnalyzer analyzer)
    {
        var model = Edit(out var edited);
        var diagnostics = edited
            .WithAnalyzers([analyzer], Analysis.CreateOptions())
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return (model.GetDiagnostics(), diagnostics);
    }

    private SemanticModel Edit(out Compilation edited)
    {
        var tree = _file.WithChangedText(_file.GetText().WithChanges(new TextChange(new TextSpan(0, 0), "\n")));
        edited = _tool.ReplaceSyntaxTree(_file, tree);
        return edited.GetSemanticModel(tree);
    }
}
