using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Floors;
using XenSupport.Generator.Analyzers.Flow;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>Checks each use of a member against what is known there.</summary>
internal sealed class UseChecker(
    CheckedCode code,
    DeclaredAnnotations annotations,
    RequirementJudge judge,
    FloorReport? floor) : IFlowObserver
{
    // A 'finally' block is in the graph once for each way into it.
    private readonly HashSet<(SyntaxNode, ISymbol, Requirement)> _reported = [];

    public void Visit(IOperation operation, FlowState state, OperandReader operands)
    {
        if (MemberUse.MemberIn(operation) is { } member && !MemberUse.IsOnlyCompared(operation))
        {
            foreach (var requirement in RequirementsOf(operation, member))
            {
                Check(operation, member, requirement, state, operands);
            }
        }

        foreach (var made in TypeArgumentUse.MembersIn(operation))
        {
            foreach (var requirement in annotations.RequirementsOfUse(made))
            {
                Check(operation, made, requirement, state, operands);
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

    public void Assign(ISymbol guard, EquatableArray<Operand> hosts, IOperation value, GuardedValue known)
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
        // The requirements of a base type are checked at the derived type.
        var requirements = operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }
            ? annotations.RequirementsOf(member)
            : annotations.RequirementsOfUse(member);

        // A guard is how to find out whether the type, or the assembly, that contains it may be used.
        if (annotations.GuardsOf(member) is { IsEmpty: false } guarded)
        {
            var own = annotations.RequirementsOf(member);
            requirements = requirements.RemoveAll(requirement =>
                !own.Contains(requirement) && guarded.Any(guard => guard.Implies(requirement)));
        }

        // The callers of a delegate have to meet the requirements of its type.
        return operation is IMethodReferenceOperation { Parent: IDelegateCreationOperation { Type: { } type } }
            && annotations.RequirementsOf(type) is { IsEmpty: false } met
                ? requirements.RemoveAll(requirement => met.Any(other => other.Implies(requirement)))
                : requirements;
    }

    private void Check(
        IOperation operation,
        ISymbol member,
        Requirement requirement,
        FlowState state,
        OperandReader operands)
    {
        var verdict = judge.Judge(requirement);
        if (verdict == Verdict.Met)
        {
            return;
        }

        var use = operands.OperandsOf(operation);
        var worst = Verdict.Met;
        GuardCoverage? coverage = null;
        foreach (var way in state.Facts.Ways)
        {
            if (JudgeOn(way, use, requirement) is var judged && judged < worst)
            {
                worst = judged;
                coverage = GuardCoverage.Of(use, way, fact => fact.IsAbout(requirement));
            }
        }

        if (coverage is not null && _reported.Add((operation.Syntax, member, requirement)))
        {
            code.ReportDiagnostic(
                UsageDiagnostics.Unmet(
                    operation.Syntax.GetLocation(),
                    judge.Explain(
                        $"'{UsageDiagnostics.NameOf(member)}'",
                        requirement,
                        worst,
                        DescribeOtherHost(use, coverage))));
            floor?.Add(
                operation.Syntax.GetLocation(),
                $"'{UsageDiagnostics.NameOf(member)}'",
                requirement,
                (release, stated) => state.Facts.Ways.All(way =>
                    IsEnsuredOn(way, use, requirement) || IsExcludedOn(way, use, requirement, release, stated)));
        }
    }

    private Verdict JudgeOn(ImmutableHashSet<Fact> way, EquatableArray<Operand> use, Requirement requirement) =>
        IsEnsuredOn(way, use, requirement)
            ? Verdict.Met
            : judge.Judge(
                requirement, (release, stated) => IsExcludedOn(way, use, requirement, release, stated));

    private static bool IsEnsuredOn(
        ImmutableHashSet<Fact> way, EquatableArray<Operand> use, Requirement requirement) =>
        GuardCoverage.Of(use, way, fact => fact is GuardFact && fact.Ensures(requirement)).IsCovered;

    private static bool IsExcludedOn(
        ImmutableHashSet<Fact> way,
        EquatableArray<Operand> use,
        Requirement requirement,
        Release release,
        StatedFeature? stated) =>
        GuardCoverage.Of(use, way, fact => fact.Excludes(release, requirement, stated)).IsCovered;

    private static string DescribeOtherHost(EquatableArray<Operand> use, GuardCoverage coverage)
    {
        if (coverage.IsCovered || coverage.OtherHost is null)
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
