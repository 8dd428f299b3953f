using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Values;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Finds guards that may be true after checking less than they declare: what their bodies return, and what is assigned
/// to them. A condition of which nothing is known is assumed to have checked everything.
/// </summary>
internal sealed class GuardBodyChecker : IFlowObserver
{
    private readonly CheckedCode _code;
    private readonly DeclaredAnnotations _annotations;
    private readonly RequirementJudge _judge;

    private GuardBodyChecker(
        CheckedCode code, DeclaredAnnotations annotations, RequirementJudge judge)
    {
        _code = code;
        _annotations = annotations;
        _judge = judge;
    }

    public static void Check(
        ControlFlowGraph graph,
        DeclaredAnnotations annotations,
        RequirementJudge judge,
        CheckedCode code)
    {
        var flow = new GuardFlow(graph, annotations, NestedAssignments.Of(graph), keepsOthers: true);
        flow.Run(FlowState.Of([]), code.CancellationToken);
        flow.Observe(new GuardBodyChecker(code, annotations, judge));
    }

    public void Visit(IOperation operation, FlowState state, OperandReader operands)
    {
    }

    public void UseFunction(object function, FlowState state)
    {
    }

    public void Return(IOperation value, GuardedValue known)
    {
        if (_code.Owner is IMethodSymbol method && ConditionReader.HoldsBool(value.Type))
        {
            var guard = method.AssociatedSymbol ?? method;
            var keyed = _annotations.KeyedGuardOf(method);
            var hosts = OperandReader.OperandsOf(method, keyed);
            Check(guard, hosts, value, known);
            CheckKey(guard, keyed?.Feature, fact => Ensures(fact, keyed!), hosts, value, known);
            CheckKey(guard, keyed?.Version, fact => IsAtLeast(fact, keyed!), hosts, value, known);
        }
    }

    public void Assign(ISymbol member, EquatableArray<Operand> hosts, IOperation value, GuardedValue known) =>
        Check(member, hosts, value, known);

    private void Check(ISymbol guard, EquatableArray<Operand> hosts, IOperation value, GuardedValue known)
    {
        if (known.WhenTrue is not { } facts)
        {
            return;
        }

        foreach (var requirement in _annotations.GuardsOf(guard))
        {
            if (_judge.Judge(requirement) != Verdict.Met
                && !facts.Ways.All(way => IsUnknown(way) || IsChecked(requirement, hosts, way)))
            {
                _code.ReportDiagnostic(
                    UsageDiagnostics.IncompleteGuard(value.Syntax.GetLocation(), guard, requirement));
            }
        }
    }

    private void CheckKey(
        ISymbol guard,
        IParameterSymbol? key,
        Predicate<HostFact> ensures,
        EquatableArray<Operand> hosts,
        IOperation value,
        GuardedValue known)
    {
        if (key is not null
            && known.WhenTrue is { } facts
            && !facts.Ways.All(way => IsUnknown(way) || GuardCoverage.Of(hosts, FactsOf(way), ensures).IsCovered))
        {
            _code.ReportDiagnostic(UsageDiagnostics.IncompleteGuard(value.Syntax.GetLocation(), guard, key));
        }
    }

    private static bool Ensures(HostFact fact, KeyedGuard guard)
    {
        var key = XenValueReader.KeyOf(guard.Feature!);
        return fact is SecurityTest security
            ? security.Key == key
            : fact is StatusTest status
                && status.Key == key
                && status.Statuses.AreAll(stated => SupportStrength.Meets(stated, guard.Accept));
    }

    private static bool IsAtLeast(HostFact fact, KeyedGuard guard) =>
        fact is ParameterTest test && test.Parameter == guard.Version!.Name;

    private static ImmutableHashSet<Fact> FactsOf(ImmutableHashSet<Fact> way) =>
        way.OfType<HostFact>().Select(static fact => fact.WithoutUnknownHosts()).ToImmutableHashSet<Fact>();

    private static bool IsUnknown(ImmutableHashSet<Fact> way) => way.Any(static fact => fact is OtherCondition);

    private bool IsChecked(Requirement requirement, EquatableArray<Operand> hosts, ImmutableHashSet<Fact> way)
    {
        var facts = FactsOf(way);
        return GuardCoverage.Of(hosts, facts, fact => fact.Ensures(requirement)).IsCovered
            || (facts.Any(static fact => fact is VersionTest or GuardFact { Requirement.MinVersion: not null })
                && IsMetByVersion(requirement, hosts, facts));
    }

    private bool IsMetByVersion(Requirement requirement, EquatableArray<Operand> hosts, ImmutableHashSet<Fact> facts)
    {
        var verdict = _judge.Judge(requirement, (release, stated) => IsExcluded(release));
        return verdict is Verdict.Met or Verdict.WithoutSecuritySupport
            && (requirement.MinVersion is not { Minor: > 0 } version
                || IsExcluded(new Release($"{version.Major}.{version.Minor - 1}")));

        bool IsExcluded(Release release) => GuardCoverage.Of(
            hosts,
            facts,
            fact => fact is VersionTest or GuardFact && fact.Excludes(release, requirement, stated: null)).IsCovered;
    }
}
