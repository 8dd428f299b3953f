using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>Two names have the same value, since one was assigned to the other.</summary>
internal sealed record Alias(HostPath From, HostPath To) : Fact
{
    public override bool DependsOn(ISymbol assigned) => From.DependsOn(assigned) || To.DependsOn(assigned);
}
