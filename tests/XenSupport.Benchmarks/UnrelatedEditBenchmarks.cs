extern alias generator;

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using generator::XenSupport.Generator;

namespace XenSupport.Benchmarks;

/// <summary>What a keystroke in other code costs, beside a generator that does nothing.</summary>
[MemoryDiagnoser]
public class UnrelatedEditBenchmarks
{
    private readonly Compilation _edited = Consumer.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;"));
    private readonly GeneratorDriver _empty = Consumer.CreateDriver(new EmptyGenerator()).RunGenerators(Consumer.Compilation);
    private readonly GeneratorDriver _generator = Consumer.CreateDriver(new SupportGenerator()).RunGenerators(Consumer.Compilation);

    [Benchmark(Baseline = true)]
    public object Empty() => _empty.RunGenerators(_edited);

    [Benchmark]
    public object Generator() => _generator.RunGenerators(_edited);

    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.AdditionalTextsProvider, static (_, _) => { });
    }
}
