using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Values;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// Propagates what is known through a control flow graph. Where branches meet, only what is known on each remains.
/// </summary>
internal sealed class GuardFlow
{
    private readonly ControlFlowGraph _graph;
    private readonly OperandReader _operands;
    private readonly ConditionReader _conditions;
    private readonly OperationEffects _effects;
    private readonly LaterAssignments _later;
    private readonly FlowEntry[] _entries;
    private readonly SortedSet<int> _pending = [];

    /// <param name="nested">What the member's lambdas and local functions assign.</param>
    /// <param name="keepsOthers">Whether to keep the outcomes of unknown conditions.</param>
    public GuardFlow(
        ControlFlowGraph graph, DeclaredAnnotations annotations, NestedAssignments nested, bool keepsOthers)
    {
        _graph = graph;
        _operands = new OperandReader(graph, nested);
        var locals = new LocalValues(graph, _operands, nested);
        _conditions = new ConditionReader(graph, annotations, _operands, locals, keepsOthers);
        _effects = new OperationEffects(
            _operands, _conditions, nested, new FilteredElements(graph, annotations, _operands, locals, nested));
        _later = new LaterAssignments(graph, _operands, nested);
        _entries = [.. graph.Blocks.Select(static _ => new FlowEntry())];
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
            Follow(_graph.Blocks[ordinal], _entries[ordinal].State!, observer: null);
        }
    }

    /// <summary>Shows each reachable operation to an observer.</summary>
    public void Observe(IFlowObserver observer)
    {
        foreach (var block in _graph.Blocks)
        {
            if (_entries[block.Ordinal].State is { } entry)
            {
                Follow(block, entry, observer);
            }
        }
    }

    /// <summary>Goes through a block; without an observer, on to its successors.</summary>
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
        else if (
            block is { BranchValue: { } returned, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return }
            && !ResultSyntax.HasBranches(returned.Syntax))
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

    /// <summary>What is known if a condition has an outcome; null if it cannot have it.</summary>
    private static FlowState? Assume(IOperation condition, GuardedValue known, bool outcome, FlowState state)
    {
        if ((outcome ? known.WhenTrue : known.WhenFalse) is not { } facts)
        {
            return null;
        }

        // 'a ?? b' tests 'a' for null, and then takes one of the two.
        var assumed = state.WithFacts(facts);
        return
            condition is IIsNullOperation { Operand: IFlowCaptureReferenceOperation { Id: var id } }
            && state.Values.ContainsKey(id)
            ? assumed.WithValue(
                id,
                state.ValueOf(id) is var held && outcome
                    ? new GuardedValue(null, null, held.WhenNull)
                    : new GuardedValue(held.WhenTrue, held.WhenFalse, null))
            : assumed;
    }

    /// <summary>Continues at the end of a branch, through the <c>finally</c> blocks on the way.</summary>
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
            Reach(destination, state.Leave(branch.LeavingRegions));
        }
    }

    private void Reach(BasicBlock block, FlowState state)
    {
        if (_entries[block.Ordinal].Join(state))
        {
            _pending.Add(block.Ordinal);
        }
    }

    /// <summary>An exception may leave a <c>try</c> block anywhere.</summary>
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

    /// <summary>What is known after an operation; null if it does not return.</summary>
    private FlowState? Transfer(IOperation operation, BasicBlock block, FlowState? state, IFlowObserver? observer)
    {
        if (state is null || operation is INameOfOperation)
        {
            return state;
        }

        foreach (var operand in operation.ChildOperations)
        {
            // The parts of a pattern are observed in turn, because each may guard those after it.
            state = Transfer(operand, block, state, operand is IPatternOperation ? null : observer);
            if (state is null)
            {
                return null;
            }
        }

        if (observer is not null && operation is IIsPatternOperation isPattern)
        {
            _conditions.WalkPattern(isPattern, state, (part, known) => observer.Visit(part, known, _operands));
        }

        observer?.Visit(operation, state, _operands);
        if (observer is not null)
        {
            ObserveFunction(operation, block, state, observer);
            ObserveValue(operation, state, observer);
        }

        return _effects.Apply(operation, state);
    }

    private void ObserveValue(IOperation operation, FlowState state, IFlowObserver observer)
    {
        switch (operation)
        {
            case IFlowCaptureOperation { Value: var branch } when ResultSyntax.IsBranch(branch.Syntax):
                observer.Return(branch, _conditions.Read(branch, state));
                break;
            case ISimpleAssignmentOperation { Value: var value } assignment
                when ConditionReader.HoldsBool(value.Type)
                    && _operands.Resolve(assignment.Target) is IMemberReferenceOperation target:
                observer.Assign(
                    target.Member, _operands.OperandsOf(target), value, _conditions.Read(value, state));
                break;
        }
    }

    private void ObserveFunction(IOperation operation, BasicBlock block, FlowState state, IFlowObserver observer)
    {
        switch (operation)
        {
            case IFlowAnonymousFunctionOperation lambda:
                observer.UseFunction(lambda, _later.ForgetLater(operation, block, state));
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                observer.UseFunction(function.OriginalDefinition, _later.ForgetLater(operation, block, state));
                break;
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                observer.UseFunction(
                    function.OriginalDefinition,
                    MayRunLater(function) ? _later.ForgetLater(operation, block, state) : state);
                break;
        }
    }

    // An iterator runs when it is enumerated, and an async function continues after its first await.
    private static bool MayRunLater(IMethodSymbol function) =>
        function.IsAsync || function.ReturnType.OriginalDefinition.SpecialType is
            SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_IEnumerator or SpecialType.System_Collections_Generic_IEnumerator_T;
}
