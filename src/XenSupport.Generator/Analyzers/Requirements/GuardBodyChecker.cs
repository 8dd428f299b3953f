using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Finds guards that may return true after checking less than they declare. An unknown condition is assumed to have
/// checked everything; only constants, other guards and version comparisons tell.
/// </summary>
internal sealed class GuardBodyChecker : IFlowObserver
{
    private readonly CheckedCode _code;
    private readonly IMethodSymbol _guard;
    private readonly ImmutableArray<Requirement> _declared;
    private readonly RequirementJudge _judge;

    private GuardBodyChecker(
        CheckedCode code,
        IMethodSymbol guard,
        ImmutableArray<Requirement> declared,
        RequirementJudge judge)
    {
        _code = code;
        _guard = guard;
        _declared = declared;
        _judge = judge;
    }

    public static void Check(
        ControlFlowGraph graph,
        IMethodSymbol guard,
        ImmutableArray<Requirement> declared,
        DeclaredAnnotations annotations,
        RequirementJudge judge,
        CheckedCode code)
    {
        var flow = new GuardFlow(graph, annotations, NestedAssignments.Of(graph));
        flow.Run(FlowState.Of([]), code.CancellationToken);
        flow.Observe(new GuardBodyChecker(code, guard, declared, judge));
    }

    public void Visit(IOperation operation, FlowState state, OperandReader operands)
    {
    }

    public void UseFunction(object function, FlowState state)
    {
    }

    public void Return(IOperation value, GuardedValue known)
    {
        if (known.WhenTrue is not { } facts || facts.Any(static fact => fact is OtherCondition))
        {
            return;
        }

        foreach (var requirement in _declared)
        {
            if (_judge.Judge(requirement) != Verdict.Met && !IsChecked(requirement, facts))
            {
                _code.ReportDiagnostic(UsageDiagnostics.IncompleteGuard(
                    value.Syntax.GetLocation(), _guard.AssociatedSymbol ?? _guard, requirement));
            }
        }
    }

    private bool IsChecked(Requirement requirement, ImmutableHashSet<Fact> facts) =>
        GuardCoverage
            .Of(OperandReader.OperandsOf(_guard), facts, fact => fact.Requirement.Implies(requirement))
            .IsCovered || facts.Any(fact => VersionOf(fact) is { } version && IsMetFrom(version, requirement));

    private static XenVersion? VersionOf(Fact fact) => fact switch
    {
        VersionComparison comparison => comparison.AtLeast,
        GuardFact guard => guard.Requirement.MinVersion,
        _ => null,
    };

    private bool IsMetFrom(XenVersion version, Requirement requirement) => requirement.MinVersion is { } minVersion
        ? version >= minVersion
        : _judge.Judge(requirement, version) is Verdict.Met or Verdict.WithoutSecuritySupport;
}
