using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace XenSupport.Benchmarks;

/// <summary>What the usage checks add to a compile, beside the SDK's similar check, CA1416.</summary>
[MemoryDiagnoser]
public class UsageBenchmarks
{
    private Compilation _tool = null!;

    /// <summary>Whether one file of twenty uses annotated members; otherwise there is no annotation at all.</summary>
    [Params(false, true)]
    public bool HasAnnotations { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _tool = LargeTool.Create(HasAnnotations);
        var found = Analysis.Run(_tool, [Analysis.PlatformCompatibility, Analysis.Usage]);
        Analysis.Require(found, HasAnnotations ? ["CA1416", "XEN2001", "XEN3002"] : ["CA1416"]);
    }

    [Benchmark(Baseline = true)]
    public object Compiler() => Analysis.Run(_tool);

    [Benchmark]
    public object Empty() => Analysis.Run(_tool, Analysis.Empty);

    [Benchmark]
    public object Usage() => Analysis.Run(_tool, Analysis.Usage);

    [Benchmark]
    public object Platform() => Analysis.Run(_tool, Analysis.PlatformCompatibility);

    /// <summary>The two together, as in an SDK project: compare it with <see cref="Platform"/>.</summary>
    [Benchmark]
    public object Both() => Analysis.Run(_tool, Analysis.PlatformCompatibility, Analysis.Usage);
}
