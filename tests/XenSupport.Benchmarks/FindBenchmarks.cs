using BenchmarkDotNet.Attributes;

namespace XenSupport.Benchmarks;

/// <summary>Looking up a feature by its key at run time.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private readonly string _key = XenFeatures.GuestType.X86PVH.Dom0.Key;
    private readonly SupportStatement _statement = XenReleases.All[0];

    [Benchmark]
    public object? Find() => _statement.Find(_key);
}
