using BenchmarkDotNet.Attributes;

namespace XenSupport.Benchmarks;

/// <summary>Model to source, and its two halves, compared with copying a single text of the same length.</summary>
public class EmissionBenchmarks : EmissionMeasurement
{
    [Benchmark(Baseline = true)]
    public object CopyAsOneText() => Copy(Whole);
}
