using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Benchmarks;

/// <summary>Adds sources that it already has.</summary>
internal sealed class ConstantGenerator(IEnumerable<SourceText> sources) : IIncrementalGenerator
{
    private readonly string[] _sources = [.. sources.Select(source => source.ToString())];

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output =>
        {
            for (var i = 0; i < _sources.Length; i++)
            {
                output.AddSource($"{i}.g.cs", SourceText.From(_sources[i], Encoding.UTF8));
            }
        });
}
