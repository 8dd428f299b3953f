using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// Propagates what is known through a member with its lambdas and local functions. Each of these starts with what is
/// known at all of its uses, and with its own requirements.
/// </summary>
internal sealed class MemberFlow : IFlowObserver
{
    private readonly DeclaredAnnotations _annotations;
    private readonly FlowState _around;
    private readonly NestedAssignments _nested;
    private readonly Dictionary<object, Function> _functions = [];
    private readonly Queue<Function> _pending = new();
    private Function _current;

    /// <param name="around">The requirements of the member and of what contains it, which the code may rely on.</param>
    public MemberFlow(ControlFlowGraph graph, DeclaredAnnotations annotations, IEnumerable<Requirement> around)
    {
        _annotations = annotations;
        _around = FlowState.Of(around.Select(ToFact));
        _nested = NestedAssignments.Of(graph);
        _current = Add(graph, graph);
    }

    /// <summary>Shows the whole member to an observer.</summary>
    public void Observe(IFlowObserver observer, CancellationToken cancellationToken)
    {
        Enter(_current, _around);
        Settle(cancellationToken);

        // A local function without a use may rely only on what contains it.
        foreach (var unused in _functions.Values
            .Where(function => function.Entry.State is null && function.IsLocal)
            .ToList())
        {
            Enter(unused, _around);
        }

        Settle(cancellationToken);
        foreach (var function in _functions.Values)
        {
            if (function.Entry.State is not null)
            {
                function.Flow.Observe(observer);
            }
        }
    }

    void IFlowObserver.Visit(IOperation operation, FlowState state, OperandReader operands)
    {
    }

    void IFlowObserver.Return(IOperation value, GuardedValue known)
    {
    }

    void IFlowObserver.Assign(ISymbol guard, EquatableArray<Operand> hosts, IOperation value, GuardedValue known)
    {
    }

    void IFlowObserver.UseFunction(object function, FlowState state)
    {
        if (!_functions.TryGetValue(function, out var used))
        {
            // Code that does not compile may use the local function of another member.
            if (function is not IFlowAnonymousFunctionOperation lambda)
            {
                return;
            }

            used = Add(lambda, _current.Graph.GetAnonymousFunctionControlFlowGraph(lambda));
        }

        var own = function is IFlowAnonymousFunctionOperation anonymous
            ? _annotations.RequirementsOf(anonymous.Symbol).Concat(RequirementsOfDelegate(anonymous))
            : _annotations.RequirementsOf((IMethodSymbol)function);
        Enter(used, state.WithFacts(state.Facts.And(Knowledge.Of(own.Select(ToFact)))));
    }

    /// <summary>A requirement that the surrounding code has.</summary>
    public static Fact ToFact(Requirement requirement) => new GuardFact(requirement, default);

    // The callers of a delegate have to meet the requirements of its type.
    private IEnumerable<Requirement> RequirementsOfDelegate(IFlowAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Type: { } type }
            ? _annotations.RequirementsOf(type)
            : ImmutableArray<Requirement>.Empty;

    private void Settle(CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            _current = _pending.Dequeue();
            _current.Flow.Run(_current.Entry.State!, cancellationToken);
            _current.Flow.Observe(this);
        }
    }

    private Function Add(object key, ControlFlowGraph graph)
    {
        var flow = new GuardFlow(graph, _annotations, _nested, keepsOthers: false);
        var function = new Function(graph, flow, key is IMethodSymbol);
        _functions.Add(key, function);
        foreach (var local in graph.LocalFunctions)
        {
            Add(local, graph.GetLocalFunctionControlFlowGraph(local));
        }

        return function;
    }

    private void Enter(Function function, FlowState state)
    {
        // A function cannot refer to what the compiler captured of an expression.
        state = state with
        {
            Values = state.Values.RemoveRange(state.Values.Keys.Where(holder => holder is CaptureId or TupleElement)),
        };
        if (function.Entry.Join(state))
        {
            _pending.Enqueue(function);
        }
    }

    private sealed class Function(ControlFlowGraph graph, GuardFlow flow, bool isLocal)
    {
        public ControlFlowGraph Graph => graph;

        public GuardFlow Flow => flow;

        public bool IsLocal => isLocal;

        /// <summary>What is known at all of its uses.</summary>
        public FlowEntry Entry { get; } = new();
    }
}
