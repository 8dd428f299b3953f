using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Usage.Flow;

namespace XenSupport.Generator.Usage;

/// <summary>Holds each use of a member against what is known where it stands.</summary>
internal sealed class UseChecker(OperationBlockAnalysisContext context, Annotations annotations, RequirementJudge judge) : IFlowObserver
{
    // What stands in a block 'finally' is there once for each way into it.
    private readonly HashSet<(SyntaxNode, ISymbol, Requirement)> _reported = [];

    public void Visit(IOperation operation, FlowState state, OperandReader operands)
    {
        if (MemberUse.MemberIn(operation) is { } member)
        {
            foreach (var requirement in RequirementsOf(operation, member))
            {
                Check(operation, member, requirement, state, operands);
            }
        }

        var (reader, writer) = MemberUse.AccessorsIn(operation);
        CheckAccessor(operation, reader, state, operands);
        CheckAccessor(operation, writer, state, operands);
    }

    public void UseFunction(object function, FlowState state)
    {
    }

    public void Return(IOperation value, GuardedValue known)
    {
    }

    private void CheckAccessor(IOperation operation, IMethodSymbol? accessor, FlowState state, OperandReader operands)
    {
        if (accessor is not null)
        {
            foreach (var requirement in annotations.RequirementsOf(accessor))
            {
                Check(operation, accessor.AssociatedSymbol!, requirement, state, operands);
            }
        }
    }

    private ImmutableArray<Requirement> RequirementsOf(IOperation operation, ISymbol member)
    {
        // That a base type requires something is said at the derived type.
        var requirements = operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }
            ? annotations.RequirementsOf(member)
            : annotations.RequirementsOfUse(member);

        // Whoever calls a delegate has to meet what its type requires.
        return operation is IMethodReferenceOperation { Parent: IDelegateCreationOperation { Type: { } type } }
            && annotations.RequirementsOf(type) is { IsEmpty: false } met
                ? requirements.RemoveAll(requirement => met.Any(other => other.Implies(requirement)))
                : requirements;
    }

    private void Check(IOperation operation, ISymbol member, Requirement requirement, FlowState state, OperandReader operands)
    {
        var verdict = judge.Judge(requirement);
        if (verdict == Verdict.Met)
        {
            return;
        }

        var use = operands.OperandsOf(operation);
        var coverage = GuardCoverage.Of(use, state.Facts, fact => fact.Requirement.Implies(requirement));
        if (coverage.IsCovered)
        {
            return;
        }

        if (requirement.Feature is not null && FindVersion(use, state) is { } version)
        {
            verdict = judge.Judge(requirement, version);
        }

        if (verdict != Verdict.Met && _reported.Add((operation.Syntax, member, requirement)))
        {
            context.ReportDiagnostic(RequirementDiagnostic.Create(
                operation.Syntax.GetLocation(),
                $"'{RequirementDiagnostic.NameOf(member)}'",
                requirement,
                verdict,
                judge,
                DescribeOtherHost(use, coverage)));
        }
    }

    /// <summary>The highest version that guards made sure of.</summary>
    private static XenVersion? FindVersion(EquatableArray<Operand> use, FlowState state)
    {
        XenVersion? highest = null;
        foreach (var fact in state.Facts)
        {
            if (fact is GuardFact { Requirement.MinVersion: { } version }
                && !(version < highest)
                && GuardCoverage.Of(use, state.Facts, other => other.Requirement.MinVersion >= version).IsCovered)
            {
                highest = version;
            }
        }

        return highest;
    }

    private static string DescribeOtherHost(EquatableArray<Operand> use, GuardCoverage coverage)
    {
        if (coverage.OtherHost is null)
        {
            return "";
        }

        foreach (var operand in use)
        {
            if (operand is { Role: not OperandRole.PlainArgument, Path: { } path } && !path.Equals(coverage.OtherHost))
            {
                return $"; '{coverage.OtherHost}' was checked, not '{path}'";
            }
        }

        return $"; only '{coverage.OtherHost}' was checked";
    }
}
