using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>Something known at a place in the code.</summary>
internal abstract record Fact
{
    /// <summary>Whether assigning a symbol invalidates it.</summary>
    public virtual bool DependsOn(ISymbol assigned) => false;
}
