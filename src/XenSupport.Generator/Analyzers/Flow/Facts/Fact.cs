using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>Something known at a place in the code.</summary>
internal abstract record Fact
{
    /// <summary>Whether assigning a symbol invalidates it.</summary>
    public virtual bool DependsOn(ISymbol assigned) => false;

    /// <summary>The fact that says as much as this one and another; null if no single one does.</summary>
    public virtual Fact? And(Fact other) => null;

    /// <summary>
    /// What holds if this fact or another does: nothing, if they exhaust all cases, or one fact. Null if it takes both
    /// to say it.
    /// </summary>
    public virtual IReadOnlyList<Fact>? Or(Fact other) => null;
}
