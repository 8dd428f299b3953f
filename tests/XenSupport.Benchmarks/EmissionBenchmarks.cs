extern alias generator;

using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using generator::XenSupport.Generator;
using generator::XenSupport.Generator.Model;

namespace XenSupport.Benchmarks;

/// <summary>
/// Model to source, and the two halves of it, beside copying the same source: as one text, and file by file as it is emitted.
/// </summary>
[MemoryDiagnoser]
public class EmissionBenchmarks
{
    private StatementSet _set = null!;
    private SupportTree _tree = null!;
    private string[] _sources = null!;
    private string _whole = null!;

    [GlobalSetup]
    public void Setup()
    {
        _set = MeasuredStatement.ReadModel(new StatementText("SUPPORT.md", MeasuredStatement.Text));
        _tree = MeasuredStatement.BuildTree(_set);
        _sources = [.. MeasuredStatement.Emit(_set, _tree).Select(source => source.ToString())];
        _whole = string.Concat(_sources);
    }

    [Benchmark(Baseline = true)]
    public object Copy() => Copy(_whole);

    [Benchmark]
    public object CopyFileByFile()
    {
        var copies = new List<SourceText>(_sources.Length);
        foreach (var source in _sources)
        {
            copies.Add(Copy(source));
        }

        return copies;
    }

    [Benchmark]
    public object ModelToSource() => MeasuredStatement.Emit(_set, MeasuredStatement.BuildTree(_set));

    [Benchmark]
    public object ModelToTree() => MeasuredStatement.BuildTree(_set);

    [Benchmark]
    public object TreeToSource() => MeasuredStatement.Emit(_set, _tree);

    private static SourceText Copy(string source)
    {
        var builder = new StringBuilder();
        builder.Append(source);
        return SourceText.From(builder.ToString(), Encoding.UTF8);
    }
}
