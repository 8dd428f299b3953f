using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>
/// Follows what is known through a member with its lambdas and local functions: each begins with what is known wherever it
/// is used, and with what it requires itself.
/// </summary>
internal sealed class MemberFlow : IFlowObserver
{
    private readonly Annotations _annotations;
    private readonly FlowState _around;
    private readonly NestedAssignments _nested;
    private readonly Dictionary<object, Function> _functions = [];
    private readonly Queue<Function> _pending = new();
    private Function _current;

    /// <param name="around">What the code may rely on, since the member, or what is around it, requires it.</param>
    public MemberFlow(ControlFlowGraph graph, Annotations annotations, IEnumerable<Requirement> around)
    {
        _annotations = annotations;
        _around = FlowState.Of(around.Select(ToFact));
        _nested = NestedAssignments.Of(graph);
        _current = Add(graph, graph);
    }

    /// <summary>Tells an observer of the whole member.</summary>
    public void Observe(IFlowObserver observer, CancellationToken cancellationToken)
    {
        Enter(_current, _around);
        Settle(cancellationToken);

        // A local function that nothing uses is held to what is around it alone.
        foreach (var unused in _functions.Values.Where(function => function.Entry is null && function.IsLocal).ToList())
        {
            Enter(unused, _around);
        }

        Settle(cancellationToken);
        foreach (var function in _functions.Values)
        {
            if (function.Entry is not null)
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

    void IFlowObserver.UseFunction(object function, FlowState state)
    {
        if (!_functions.TryGetValue(function, out var used))
        {
            var lambda = (IFlowAnonymousFunctionOperation)function;
            used = Add(lambda, _current.Graph.GetAnonymousFunctionControlFlowGraph(lambda));
        }

        var own = function is IFlowAnonymousFunctionOperation anonymous
            ? _annotations.RequirementsOf(anonymous.Symbol).Concat(RequirementsOfDelegate(anonymous))
            : _annotations.RequirementsOf((IMethodSymbol)function);
        Enter(used, state.WithFacts(state.Facts.Union(own.Select(ToFact))));
    }

    private static Fact ToFact(Requirement requirement) => new GuardFact(requirement, default);

    // Whoever calls a delegate has to meet what its type requires.
    private IEnumerable<Requirement> RequirementsOfDelegate(IFlowAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Type: { } type } ? _annotations.RequirementsOf(type) : ImmutableArray<Requirement>.Empty;

    private void Settle(CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            _current = _pending.Dequeue();
            _current.Flow.Run(_current.Entry!, cancellationToken);
            _current.Flow.Observe(this);
        }
    }

    private Function Add(object key, ControlFlowGraph graph)
    {
        var function = new Function(graph, new GuardFlow(graph, _annotations, _nested), key is IMethodSymbol);
        _functions.Add(key, function);
        foreach (var local in graph.LocalFunctions)
        {
            Add(local, graph.GetLocalFunctionControlFlowGraph(local));
        }

        return function;
    }

    private void Enter(Function function, FlowState state)
    {
        // What the compiler keeps of an expression is nothing that a function can name.
        state = state with { Values = state.Values.RemoveRange(state.Values.Keys.Where(holder => holder is CaptureId or TupleElement)) };
        var joined = FlowState.Join(function.Entry, state)!;
        if (!joined.Equals(function.Entry))
        {
            function.Entry = joined;
            _pending.Enqueue(function);
        }
    }

    private sealed class Function(ControlFlowGraph graph, GuardFlow flow, bool isLocal)
    {
        public ControlFlowGraph Graph => graph;

        public GuardFlow Flow => flow;

        public bool IsLocal => isLocal;

        /// <summary>What is known wherever it is used; null where it is not.</summary>
        public FlowState? Entry { get; set; }
    }
}
