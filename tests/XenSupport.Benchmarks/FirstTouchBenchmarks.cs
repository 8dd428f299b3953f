using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace XenSupport.Benchmarks;

/// <summary>The first use of a statement in a process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 9, iterationCount: 1)]
public class FirstTouchBenchmarks
{
    [Benchmark]
    public int ReadAll() => XenReleases.All[0].Entries.Count;
}
