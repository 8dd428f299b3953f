using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace XenSupport.Benchmarks;

/// <summary>
/// What the checks of a tool's own code add where the compiler runs the SDK's own check of this kind already: calls
/// that a platform does not have (CA1416). A twentieth of 2,000 files uses requirements and limits.
/// </summary>
[MemoryDiagnoser]
public class UsageBenchmarks
{
    private readonly Compilation _tool = LargeTool.WithStatement();

    [GlobalSetup]
    public void Check()
    {
        var found = Analysis.Run(_tool, [Analysis.PlatformCompatibility, Analysis.Usage]);
        Analysis.Require(found, "CA1416", "XEN2001", "XEN3002");
    }

    [Benchmark(Baseline = true)]
    public object Platform() => Analysis.Run(_tool, [Analysis.PlatformCompatibility]);

    [Benchmark]
    public object PlatformAndUsage() => Analysis.Run(_tool, [Analysis.PlatformCompatibility, Analysis.Usage]);
}

/// <summary>The same where the library is referred to and nothing else: beside an analyzer that does nothing.</summary>
[MemoryDiagnoser]
public class UnusedUsageBenchmarks
{
    private readonly Compilation _tool = LargeTool.WithoutStatement();

    [Benchmark(Baseline = true)]
    public object Empty() => Analysis.Run(_tool, [Analysis.Empty]);

    [Benchmark]
    public object Usage() => Analysis.Run(_tool, [Analysis.Usage]);
}
