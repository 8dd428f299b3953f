extern alias generator;

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using generator::XenSupport.Generator;

namespace XenSupport.Benchmarks;

/// <summary>A whole run of the compiler's driver and what it finds in the result, beside a generator that adds the same source.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private ConstantGenerator _constant = null!;

    [GlobalSetup]
    public void Setup() => _constant = new ConstantGenerator(
        MeasuredStatement.Generate(new StatementText("SUPPORT.md", MeasuredStatement.Text)));

    [Benchmark(Baseline = true)]
    public int Constant() => Run(_constant);

    [Benchmark]
    public int Generator() => Run(new SupportGenerator());

    private static int Run(IIncrementalGenerator generator)
    {
        Consumer.CreateDriver(generator).RunGeneratorsAndUpdateCompilation(Consumer.Compilation, out var result, out var diagnostics);
        return diagnostics.Length + result.GetDiagnostics().Length;
    }
}
