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
/// to them. An unknown condition is assumed to have checked everything.
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
            CheckKey(guard, keyed?.Feature, way => JudgeKey(FactsOf(way), keyed!, hosts), value, known);
            CheckKey(guard, keyed?.Version, way => JudgeVersion(FactsOf(way), keyed!, hosts), value, known);
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
                && WorstOf(facts, way => JudgeOn(FactsOf(way), requirement, hosts)) is not Verdict.Met and var worst)
            {
                _code.ReportDiagnostic(
                    UsageDiagnostics.IncompleteGuard(value.Syntax.GetLocation(), guard, requirement, worst));
            }
        }
    }

    private void CheckKey(
        ISymbol guard,
        IParameterSymbol? key,
        Func<ImmutableHashSet<Fact>, Verdict> judge,
        IOperation value,
        GuardedValue known)
    {
        if (key is not null
            && known.WhenTrue is { } facts
            && WorstOf(facts, judge) is not Verdict.Met and var worst)
        {
            _code.ReportDiagnostic(UsageDiagnostics.IncompleteGuard(value.Syntax.GetLocation(), guard, key, worst));
        }
    }

    private static Verdict JudgeKey(ImmutableHashSet<Fact> facts, KeyedGuard guard, EquatableArray<Operand> hosts)
    {
        var key = XenValueReader.KeyOf(guard.Feature!);
        return Covers(fact => fact is SecurityTest security && security.Key == key) ? Verdict.Met
            : !Covers(fact => fact is StatusTest status
                && status.Key == key
                && status.Statuses.AreAll(guard.Accepted.IsMetBy)) ? Verdict.NotMet
            : guard.Accepted.NoSecuritySupport ? Verdict.Met
            : Verdict.WithoutSecuritySupport;

        bool Covers(Predicate<HostFact> isRelevant) => GuardCoverage.Of(hosts, facts, isRelevant).IsCovered;
    }

    private static Verdict JudgeVersion(ImmutableHashSet<Fact> facts, KeyedGuard guard, EquatableArray<Operand> hosts)
    {
        var name = guard.Version!.Name;
        return GuardCoverage.Of(hosts, facts, fact => fact is ParameterTest test && test.Parameter == name).IsCovered
            ? Verdict.Met
            : Verdict.NotMet;
    }

    private static ImmutableHashSet<Fact> FactsOf(ImmutableHashSet<Fact> way) =>
        way.OfType<HostFact>().Select(static fact => fact.WithoutUnknownHosts()).ToImmutableHashSet<Fact>();

    private static bool IsUnknown(ImmutableHashSet<Fact> way) => way.Any(static fact => fact is OtherCondition);

    private static Verdict WorstOf(Knowledge facts, Func<ImmutableHashSet<Fact>, Verdict> judge) => facts.Ways
        .Where(static way => !IsUnknown(way))
        .Select(judge)
        .DefaultIfEmpty(Verdict.Met)
        .Min();

    /// <summary>The newest release that could precede a version: any 4.x precedes 5.0.</summary>
    private static Release NewestBefore(XenVersion version) => new(
        version.Minor > 0 ? $"{version.Major}.{version.Minor - 1}" : $"{version.Major - 1}.{int.MaxValue}");

    private Verdict JudgeOn(ImmutableHashSet<Fact> facts, Requirement requirement, EquatableArray<Operand> hosts)
    {
        if (Covers(fact => fact.Ensures(requirement)))
        {
            return Verdict.Met;
        }

        // The statements tell whether the releases that remain have security support.
        if (Covers(fact => fact.EnsuresStatus(requirement)))
        {
            return _judge.Judge(
                requirement, (release, stated) => Covers(fact => fact.Excludes(release, requirement, stated)));
        }

        return facts.Any(static fact => fact is VersionTest or GuardFact { Requirement.MinVersion: not null })
            && (requirement.MinVersion is not { } version || IsExcluded(NewestBefore(version)))
                ? _judge.Judge(requirement, (release, _) => IsExcluded(release))
                : Verdict.NotMet;

        bool Covers(Predicate<HostFact> isRelevant) => GuardCoverage.Of(hosts, facts, isRelevant).IsCovered;

        bool IsExcluded(Release release) => Covers(fact =>
            fact is VersionTest or GuardFact && fact.Excludes(release, requirement, stated: null));
    }
}
