extern alias generator;

using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using generator::XenSupport.Generator;
using generator::XenSupport.Generator.Model;

namespace XenSupport.Benchmarks;

/// <summary>Model to source, beside copying the same source.</summary>
[MemoryDiagnoser]
public class EmissionBenchmarks
{
    private StatementSet _set = null!;
    private string[] _sources = null!;

    [GlobalSetup]
    public void Setup()
    {
        _set = MeasuredStatement.ReadModel(new StatementText("SUPPORT.md", MeasuredStatement.Text));
        _sources = [.. MeasuredStatement.Emit(_set).Select(source => source.ToString())];
    }

    [Benchmark(Baseline = true)]
    public object Copy()
    {
        var copies = new List<SourceText>(_sources.Length);
        foreach (var source in _sources)
        {
            var builder = new StringBuilder();
            builder.Append(source);
            copies.Add(SourceText.From(builder.ToString(), Encoding.UTF8));
        }

        return copies;
    }

    [Benchmark]
    public object ModelToSource() => MeasuredStatement.Emit(_set);
}
