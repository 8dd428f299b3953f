using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Floors;
using XenSupport.Generator.Analyzers.Flow;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Analyzers;

/// <summary>Checks the code of a member: the members that it uses, and the constants that it passes on.</summary>
internal sealed class MemberChecker(
    DeclaredAnnotations annotations, RequirementJudge judge, LimitJudge limits, FloorReport? floor = null)
{
    private readonly LimitedValueChecker _values = new(annotations, limits);

    /// <summary>
    /// Runs the flow analysis only if the code uses something that is not met everywhere, or is a guard.
    /// </summary>
    public void Check(CheckedCode code)
    {
        var isGuard = IsGuard(code.Owner);
        var isFollowed = isGuard;

        // One walk for all checks is faster than an action for each kind of operation.
        foreach (var block in code.Blocks)
        {
            foreach (var operation in block.DescendantsAndSelf())
            {
                _values.Check(operation, code);
                if (MemberUse.MemberIn(operation) is { } member && annotations.IsAnyOnUse(member))
                {
                    isGuard = isGuard || IsAssignedGuard(operation, member);
                    isFollowed = isFollowed || isGuard || IsAnythingUnmet(operation, member);
                    NeedlessGuardChecker.Check(operation, code, annotations, judge);
                }

                isFollowed = isFollowed
                    || TypeArgumentUse.MembersIn(operation)
                        .Any(made => IsAnythingUnmet(annotations.RequirementsOfUse(made)));
            }
        }

        if (isFollowed)
        {
            Follow(code, isGuard);
        }
    }

    private void Follow(CheckedCode code, bool isGuard)
    {
        var around = annotations.RequirementsAround(code.Owner).ToList();
        CheckAttributes(code, around);
        foreach (var graph in code.CreateGraphs())
        {
            new MemberFlow(graph, annotations, around)
                .Observe(new UseChecker(code, annotations, judge, floor), code.CancellationToken);
            if (isGuard)
            {
                GuardBodyChecker.Check(graph, annotations, judge, code);
            }
        }
    }

    /// <summary>Checks what attributes use, where there is no flow to follow.</summary>
    private void CheckAttributes(CheckedCode code, List<Requirement> around)
    {
        var checker = new UseChecker(code, annotations, judge, floor);
        var state = FlowState.Of(around.Select(MemberFlow.ToFact));
        foreach (var operation in code.Blocks
            .OfType<IAttributeOperation>()
            .SelectMany(static attribute => attribute.Descendants())
            .Where(static operation => !MemberUse.IsInNameOf(operation)))
        {
            checker.Visit(operation, state, OperandReader.OfAttributes);
        }
    }

    private bool IsGuard(ISymbol owner) =>
        owner switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } =>
                !annotations.GuardsOf(property).IsEmpty,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method =>
                !annotations.GuardsOf(method).IsEmpty || annotations.KeyedGuardOf(method) is not null,
            IFieldSymbol or IPropertySymbol => !annotations.GuardsOf(owner).IsEmpty,
            _ => false,
        };

    private bool IsAssignedGuard(IOperation operation, ISymbol member) =>
        operation.Parent is ISimpleAssignmentOperation assignment
        && assignment.Target == operation
        && !annotations.GuardsOf(member).IsEmpty;

    private bool IsAnythingUnmet(IOperation operation, ISymbol member) =>
        IsAnythingUnmet(annotations.RequirementsOfUse(member))
        || (
            MemberUse.AccessorsIn(operation) is var (reader, writer)
            && (IsAnythingUnmetOf(reader) || IsAnythingUnmetOf(writer)));

    private bool IsAnythingUnmetOf(IMethodSymbol? accessor) =>
        accessor is not null && IsAnythingUnmet(annotations.RequirementsOf(accessor));

    private bool IsAnythingUnmet(ImmutableArray<Requirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            if (judge.Judge(requirement) != Verdict.Met)
            {
                return true;
            }
        }

        return false;
    }
}
