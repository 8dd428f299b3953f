using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A value was assigned null. Where it turns out not to be null, another path was taken.</summary>
internal sealed record IsNull(HostPath Path) : Fact
{
    public override bool DependsOn(ISymbol assigned) => Path.DependsOn(assigned);
}
