using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The outcome of an unknown condition, which may have checked anything.</summary>
/// <param name="Condition">The condition; null for one of several.</param>
internal sealed record OtherCondition(SyntaxNode? Condition, bool Outcome) : Fact
{
    public static OtherCondition OneOfSeveral { get; } = new(null, true);

    // Both outcomes lead here, so the condition checks nothing.
    public override IReadOnlyList<Fact>? Or(Fact other) =>
        Condition is not null && other == this with { Outcome = !Outcome } ? [] : null;
}
