using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Classes;
using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;

namespace XenSupport.Benchmarks;

/// <summary>The emission benchmarks without their baselines.</summary>
[MemoryDiagnoser]
public abstract class EmissionMeasurement
{
    private StatementSet _set = null!;
    private SupportTree _tree = null!;

    protected IReadOnlyList<string> Sources { get; private set; } = [];

    protected string Whole { get; private set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _set = MeasuredStatement.ReadModel(new StatementSource("SUPPORT.md", MeasuredStatement.Text));
        _tree = MeasuredStatement.BuildTree(_set);
        Sources = [.. MeasuredStatement.Emit(_set, _tree).Select(source => source.ToString())];
        Whole = string.Concat(Sources);
    }

    [Benchmark]
    public object ModelToSource() => MeasuredStatement.Emit(_set, MeasuredStatement.BuildTree(_set));

    [Benchmark]
    public object ModelToTree() => MeasuredStatement.BuildTree(_set);

    [Benchmark]
    public object TreeToSource() => MeasuredStatement.Emit(_set, _tree);

    protected static SourceText Copy(string source)
    {
        var builder = new StringBuilder();
        builder.Append(source);
        return SourceText.From(builder.ToString(), Encoding.UTF8);
    }
}
