using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A value was assigned null, so where it is not null, another way was taken.</summary>
internal sealed record IsNull(HostPath Path) : Fact
{
    public override bool DependsOn(ISymbol assigned) => Path.DependsOn(assigned);
}
