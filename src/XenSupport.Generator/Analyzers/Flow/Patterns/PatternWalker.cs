using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow.Patterns;

/// <summary>
/// Goes through a pattern in the order in which it is matched: in <c>{ CanDo: true, Setting: > 3 }</c>, the first
/// property guards the second.
/// </summary>
/// <param name="visit">Receives each operation in the pattern, and what is known there.</param>
internal sealed class PatternWalker(PatternReader reader, Action<IOperation, FlowState> visit)
{
    public void Walk(IIsPatternOperation isPattern, FlowState state) =>
        Walk(isPattern.Pattern, reader.SubjectOf(isPattern.Value), state);

    private void Walk(IPatternOperation pattern, PatternSubject subject, FlowState state)
    {
        visit(pattern, state);
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Walk(negated.Pattern, subject, state);
                break;
            case IBinaryPatternOperation binary:
                Walk(binary.LeftPattern, subject, state);
                var left = reader.Read(binary.LeftPattern, subject, state);
                if ((binary.OperatorKind == BinaryOperatorKind.And ? left.WhenTrue : left.WhenFalse) is { } facts)
                {
                    Walk(binary.RightPattern, subject, state.WithFacts(facts));
                }

                break;
            case IRecursivePatternOperation recursive:
                WalkParts(recursive, subject, state);
                break;
            case IListPatternOperation list:
                WalkElements(list, subject, state);
                break;
            default:
                VisitAll(pattern.ChildOperations, state);
                break;
        }
    }

    private void WalkElements(IListPatternOperation list, PatternSubject subject, FlowState state)
    {
        FlowState? known = state;
        for (var i = 0; i < list.Patterns.Length && known is not null; i++)
        {
            known = WalkPart(list.Patterns[i], PatternReader.ElementOf(subject, list, i), known);
        }
    }

    private void WalkParts(IRecursivePatternOperation pattern, PatternSubject subject, FlowState state)
    {
        FlowState? known = state;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && known is not null; i++)
        {
            known = WalkPart(pattern.DeconstructionSubpatterns[i], reader.ElementOf(subject, i), known);
        }

        var matched = PatternReader.MatchedBy(pattern, subject);
        foreach (var property in pattern.PropertySubpatterns)
        {
            if (known is null)
            {
                return;
            }

            VisitAll([property.Member], known);
            known = WalkPart(
                property.Pattern, reader.PropertyOf(matched, property.Member, pattern.MatchedType), known);
        }
    }

    /// <summary>What is known where a part matches; null if it never does.</summary>
    private FlowState? WalkPart(IPatternOperation part, PatternSubject subject, FlowState state)
    {
        Walk(part, subject, state);
        return reader.Read(part, subject, state).WhenTrue is { } facts ? state.WithFacts(facts) : null;
    }

    private void VisitAll(IEnumerable<IOperation> operations, FlowState state)
    {
        foreach (var operation in operations)
        {
            VisitAll(operation.ChildOperations, state);
            visit(operation, state);
        }
    }
}
