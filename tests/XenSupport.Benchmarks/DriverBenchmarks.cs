using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using XenSupport.Generator;

namespace XenSupport.Benchmarks;

/// <summary>Driver and compiler on five releases, compared with a generator that adds the same source.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private ConstantGenerator _constant = null!;

    [GlobalSetup]
    public void Setup() =>
        _constant = new ConstantGenerator(MeasuredStatement.Generate(MeasuredStatement.FiveReleases));

    [Benchmark(Baseline = true)]
    public int Constant() => Run(_constant);

    [Benchmark]
    public int Generator() => Run(new SupportGenerator());

    private static int Run(IIncrementalGenerator generator)
    {
        Consumer.CreateDriver(generator, MeasuredStatement.FiveReleases)
            .RunGeneratorsAndUpdateCompilation(Consumer.Compilation, out var result, out var diagnostics);
        return diagnostics.Length + result.GetDiagnostics().Length;
    }
}
