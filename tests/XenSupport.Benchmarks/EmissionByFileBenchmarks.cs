using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Benchmarks;

/// <summary>
/// The same beside copying file by file, as it is emitted: a stricter floor, for a copy of a short text makes no large
/// object.
/// </summary>
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
