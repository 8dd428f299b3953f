using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Usage.Flow;

namespace XenSupport.Generator.Usage;

/// <summary>
/// Finds guards that return true where less was checked than they declare. A condition of which nothing is known may have
/// checked it: only constants, other guards and comparisons of versions tell.
/// </summary>
internal sealed class GuardBodyChecker : IFlowObserver
{
    private readonly OperationBlockAnalysisContext _context;
    private readonly IMethodSymbol _guard;
    private readonly ImmutableArray<Requirement> _declared;
    private readonly RequirementJudge _judge;

    private GuardBodyChecker(
        OperationBlockAnalysisContext context, IMethodSymbol guard, ImmutableArray<Requirement> declared, RequirementJudge judge)
    {
        _context = context;
        _guard = guard;
        _declared = declared;
        _judge = judge;
    }

    public static void Check(
        ControlFlowGraph graph,
        IMethodSymbol guard,
        ImmutableArray<Requirement> declared,
        Annotations annotations,
        RequirementJudge judge,
        OperationBlockAnalysisContext context)
    {
        var flow = new GuardFlow(graph, annotations, NestedAssignments.Of(graph));
        flow.Run(FlowState.Of([]), context.CancellationToken);
        flow.Observe(new GuardBodyChecker(context, guard, declared, judge));
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
                _context.ReportDiagnostic(Diagnostic.Create(
                    UsageDescriptors.IncompleteGuard,
                    value.Syntax.GetLocation(),
                    RequirementDiagnostic.NameOf(_guard.AssociatedSymbol ?? _guard),
                    RequirementJudge.Name(requirement)));
            }
        }
    }

    private bool IsChecked(Requirement requirement, ImmutableHashSet<Fact> facts) =>
        GuardCoverage.Of(OperandReader.OperandsOf(_guard), facts, fact => fact.Requirement.Implies(requirement)).IsCovered
        || facts.Any(fact => VersionOf(fact) is { } version && IsMetFrom(version, requirement));

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
