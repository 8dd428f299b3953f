using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Benchmarks;

/// <summary>The same, compared with copying each file: a stricter floor, as short texts need no large object.</summary>
public class EmissionByFileBenchmarks : EmissionMeasurement
{
    [Benchmark(Baseline = true)]
    public object Copy()
    {
        var copies = new List<SourceText>(Sources.Count);
        foreach (var source in Sources)
        {
            copies.Add(Copy(source));
        }

        return copies;
    }
}
