using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace XenSupport.Benchmarks;

/// <summary>What the usage checks add to the SDK's similar check, CA1416, on 2,000 files.</summary>
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

/// <summary>The same without statements: what the library costs if nothing uses it.</summary>
[MemoryDiagnoser]
public class UnusedUsageBenchmarks
{
    private readonly Compilation _tool = LargeTool.WithoutStatement();

    [Benchmark(Baseline = true)]
    public object Empty() => Analysis.Run(_tool, [Analysis.Empty]);

    [Benchmark]
    public object Usage() => Analysis.Run(_tool, [Analysis.Usage]);
}
