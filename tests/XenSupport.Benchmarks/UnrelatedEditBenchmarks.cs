using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator;

namespace XenSupport.Benchmarks;

/// <summary>A keystroke in other code with five releases, compared with a generator of constant files.</summary>
[MemoryDiagnoser]
public class UnrelatedEditBenchmarks
{
    private readonly Compilation _edited = Consumer.Compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText("class Edited;"));
    private readonly GeneratorDriver _constant = Run(
        new ConstantGenerator(MeasuredStatement.Generate(MeasuredStatement.FiveReleases)));
    private readonly GeneratorDriver _generator = Run(new SupportGenerator());

    [Benchmark(Baseline = true)]
    public object Constant() => _constant.RunGenerators(_edited);

    [Benchmark]
    public object Generator() => _generator.RunGenerators(_edited);

    private static GeneratorDriver Run(IIncrementalGenerator generator) =>
        Consumer.CreateDriver(generator, MeasuredStatement.FiveReleases).RunGenerators(Consumer.Compilation);
}
