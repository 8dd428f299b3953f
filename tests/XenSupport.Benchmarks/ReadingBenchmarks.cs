using BenchmarkDotNet.Attributes;
using XenSupport.Reading.Files;

namespace XenSupport.Benchmarks;

/// <summary>Text to model, compared with Markdig alone, for one, ten and thirty copies of the text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private StatementSource _file = null!;

    [Params(1, 10, 30)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup() => _file = new StatementSource("SUPPORT.md", MeasuredStatement.Repeat(Copies));

    [Benchmark(Baseline = true)]
    public object Markdig() => global::Markdig.Markdown.Parse(_file.Text!);

    [Benchmark]
    public object TextToModel() => StatementReader.Read(_file, CancellationToken.None);
}
