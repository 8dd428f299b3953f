using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>
/// Follows what is known through a control flow graph: guards add to it, assignments take from it, and where ways meet,
/// that remains which is known on each.
/// </summary>
internal sealed class GuardFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly OperandReader _operands;
    private readonly ConditionReader _conditions;
    private readonly NestedAssignments _nested;
    private readonly LaterAssignments _later;
    private readonly FlowState?[] _entries;
    private readonly SortedSet<int> _pending = [];

    /// <param name="nested">What the member's lambdas and local functions assign.</param>
    public GuardFlow(ControlFlowGraph graph, Annotations annotations, NestedAssignments nested)
    {
        _graph = graph;
        _operands = new OperandReader(graph);
        _conditions = new ConditionReader(annotations, _operands);
        _nested = nested;
        _later = new LaterAssignments(graph, _operands, nested);
        _entries = new FlowState?[graph.Blocks.Length];
    }

    /// <summary>Finds what is known at the entry of each block.</summary>
    public void Run(FlowState entry, CancellationToken cancellationToken)
    {
        Reach(_graph.Blocks[0], entry);
        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordinal = _pending.Min;
            _pending.Remove(ordinal);
            Follow(_graph.Blocks[ordinal], _entries[ordinal]!, observer: null);
        }
    }

    /// <summary>Tells an observer of each operation that can be reached.</summary>
    public void Observe(IFlowObserver observer)
    {
        foreach (var block in _graph.Blocks)
        {
            if (_entries[block.Ordinal] is { } entry)
            {
                Follow(block, entry, observer);
            }
        }
    }

    /// <summary>Follows a block; without an observer, on to those behind it.</summary>
    private void Follow(BasicBlock block, FlowState entry, IFlowObserver? observer)
    {
        FlowState? state = entry;
        var handlers = observer is null ? ExceptionHandlers.Around(block, _graph) : [];
        ReachAll(handlers, entry);
        foreach (var operation in block.Operations)
        {
            state = Transfer(operation, block, state, observer);
            ReachAll(handlers, state);
        }

        if (block.BranchValue is { } value)
        {
            state = Transfer(value, block, state, observer);
            ReachAll(handlers, state);
        }

        if (state is null)
        {
            return;
        }

        if (observer is null)
        {
            Branch(block, state);
        }
        else if (block is { BranchValue: { } returned, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return })
        {
            observer.Return(returned, _conditions.Read(returned, state));
        }
    }

    private void Branch(BasicBlock block, FlowState state)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            Take(block.FallThroughSuccessor, state);
            return;
        }

        var known = _conditions.Read(condition, state);
        var isTaken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Take(block.ConditionalSuccessor, Assume(condition, known, isTaken, state));
        Take(block.FallThroughSuccessor, Assume(condition, known, !isTaken, state));
    }

    /// <summary>What is known where a condition has an outcome; null where it can't have it.</summary>
    private static FlowState? Assume(IOperation condition, GuardedValue known, bool outcome, FlowState state)
    {
        if ((outcome ? known.WhenTrue : known.WhenFalse) is not { } facts)
        {
            return null;
        }

        // What was null, or not, is so from here on: 'a ?? b' asks for it, and then takes one.
        var assumed = state.WithFacts(facts);
        return condition is IIsNullOperation { Operand: IFlowCaptureReferenceOperation { Id: var id } } && state.Values.ContainsKey(id)
            ? assumed.WithValue(id, state.ValueOf(id) is var held && outcome
                ? new GuardedValue(null, null, held.WhenNull)
                : new GuardedValue(held.WhenTrue, held.WhenFalse, null))
            : assumed;
    }

    /// <summary>Goes on at the end of a branch, by way of the blocks <c>finally</c> that lie between.</summary>
    private void Take(ControlFlowBranch? branch, FlowState? state)
    {
        if (branch is null || state is null)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            Reach(_graph.Blocks[region.FirstBlockOrdinal], state);
            foreach (var symbol in _later.AssignedIn(region))
            {
                state = state.Forget(symbol);
            }
        }

        if (branch.Destination is { } destination)
        {
            Reach(destination, state);
        }
    }

    private void Reach(BasicBlock block, FlowState state)
    {
        var joined = FlowState.Join(_entries[block.Ordinal], state)!;
        if (!joined.Equals(_entries[block.Ordinal]))
        {
            _entries[block.Ordinal] = joined;
            _pending.Add(block.Ordinal);
        }
    }

    /// <summary>An exception may leave a block <c>try</c> at any place.</summary>
    private void ReachAll(List<BasicBlock> handlers, FlowState? state)
    {
        if (state is null)
        {
            return;
        }

        foreach (var handler in handlers)
        {
            Reach(handler, state);
        }
    }

    /// <summary>What is known behind an operation; null where it does not return.</summary>
    private FlowState? Transfer(IOperation operation, BasicBlock block, FlowState? state, IFlowObserver? observer)
    {
        if (state is null || operation is INameOfOperation)
        {
            return state;
        }

        foreach (var operand in operation.ChildOperations)
        {
            state = Transfer(operand, block, state, observer);
            if (state is null)
            {
                return null;
            }
        }

        observer?.Visit(operation, state, _operands);
        if (observer is not null)
        {
            ObserveFunction(operation, block, state, observer);
        }

        return Apply(operation, state);
    }

    private void ObserveFunction(IOperation operation, BasicBlock block, FlowState state, IFlowObserver observer)
    {
        switch (operation)
        {
            case IFlowAnonymousFunctionOperation lambda:
                observer.UseFunction(lambda, _later.ForgetBehind(operation, block, state));
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                observer.UseFunction(function.OriginalDefinition, _later.ForgetBehind(operation, block, state));
                break;
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                observer.UseFunction(
                    function.OriginalDefinition,
                    MayRunLater(function) ? _later.ForgetBehind(operation, block, state) : state);
                break;
        }
    }

    // What an iterator does, it does as it is enumerated; what is async goes on behind its first await.
    private static bool MayRunLater(IMethodSymbol function) =>
        function.IsAsync || function.ReturnType.OriginalDefinition.SpecialType is
            SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_IEnumerator or SpecialType.System_Collections_Generic_IEnumerator_T;

    private FlowState? Apply(IOperation operation, FlowState state)
    {
        state = ForgetArguments(operation, state);
        switch (operation)
        {
            case IArgumentOperation:
                return state;
            case IFlowCaptureOperation { Value: ITupleOperation tuple } capture:
                return Keep(tuple, capture.Id, state);
            case IFlowCaptureOperation capture when ConditionReader.HoldsBool(capture.Value.Type):
                return state.WithValue(capture.Id, _conditions.Read(capture.Value, state));
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared }, Value: var value }:
                return Declare(declared, value, state);
            case IInvocationOperation invocation:
                return Invoke(invocation, state);
            case IObjectCreationOperation:
                return _nested.Forget(state);
            default:
                AssignedSymbols.Visit(operation, _operands, symbol => state = state.Forget(symbol));
                return state;
        }
    }

    // A member assigns what it is given by reference as it runs: what was known of that holds for the use of the member itself.
    private FlowState ForgetArguments(IOperation operation, FlowState state)
    {
        foreach (var operand in operation.ChildOperations)
        {
            if (operand is IArgumentOperation)
            {
                AssignedSymbols.Visit(operand, _operands, symbol => state = state.Forget(symbol));
            }
        }

        return state;
    }

    private FlowState Keep(ITupleOperation tuple, CaptureId id, FlowState state)
    {
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (ConditionReader.IsBool(tuple.Elements[i].Type))
            {
                state = state.WithValue(new TupleElement(id, i), _conditions.Read(tuple.Elements[i], state));
            }
        }

        return state;
    }

    private FlowState Assign(ISimpleAssignmentOperation assignment, FlowState state)
    {
        var known = ConditionReader.HoldsBool(assignment.Value.Type) ? _conditions.Read(assignment.Value, state) : null;
        var target = _operands.Resolve(assignment.Target);
        if (target is ILocalReferenceOperation { Local.IsRef: true })
        {
            return state.ForgetHosts();
        }

        AssignedSymbols.Visit(assignment, _operands, symbol => state = state.Forget(symbol));
        var holder = AssignedSymbols.SymbolOf(target);
        if (known is not null && holder is ILocalSymbol or IParameterSymbol && !_nested.Symbols.Contains(holder))
        {
            state = state.WithValue(holder, known);
        }

        return _operands.PathOf(assignment.Value) is { } from && _operands.PathOf(target) is { } to ? state.Copy(from, to) : state;
    }

    /// <summary><c>value is var other</c>: what is known of the one is known of the other.</summary>
    private FlowState Declare(ISymbol declared, IOperation value, FlowState state)
    {
        if (ConditionReader.IsBool(value.Type) && !_nested.Symbols.Contains(declared))
        {
            return state.WithValue(declared, _conditions.Read(value, state));
        }

        return _operands.PathOf(value) is { } from ? state.Copy(from, new HostPath(declared, null)) : state;
    }

    private FlowState? Invoke(IInvocationOperation invocation, FlowState state)
    {
        if (FlowAttributes.DoesNotReturn(invocation.TargetMethod))
        {
            return null;
        }

        // 'Debug.Assert(CanDo(host))' comes back only where its argument was true.
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter && FlowAttributes.DoesNotReturnIf(parameter) is { } outcome)
            {
                var known = _conditions.Read(argument.Value, state);
                if ((outcome ? known.WhenFalse : known.WhenTrue) is not { } facts)
                {
                    return null;
                }

                state = state.WithFacts(facts);
            }
        }

        return _nested.Forget(state);
    }
}
