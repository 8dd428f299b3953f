using BenchmarkDotNet.Attributes;
using XenSupport.Reading.Files;

namespace XenSupport.Benchmarks;

/// <summary>Text to source for several releases at once.</summary>
[MemoryDiagnoser]
public class ReleasesBenchmarks
{
    private StatementSource[] _files = null!;

    [Params(1, 2, 5, 10)]
    public int Releases { get; set; }

    [GlobalSetup]
    public void Setup() => _files = MeasuredStatement.AsReleases(Releases);

    [Benchmark]
    public object TextToSource() => MeasuredStatement.Generate(_files);
}
