using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The outcome of a condition that tells nothing else: it may have checked anything.</summary>
internal sealed record OtherCondition(SyntaxNode Condition, bool Outcome) : Fact;
