using BenchmarkDotNet.Attributes;

namespace XenSupport.Benchmarks;

/// <summary>Model to source, and the two halves of it, beside copying one text of the length of all.</summary>
public class EmissionBenchmarks : EmissionMeasurement
{
    [Benchmark(Baseline = true)]
    public object CopyAsOneText() => Copy(Whole);
}
