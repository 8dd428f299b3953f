using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// The symbols that are assigned after a place. A lambda that was created there may run after the assignment, and
/// cannot rely on what was known of the old value.
/// </summary>
internal sealed class LaterAssignments
{
    private readonly ControlFlowGraph _graph;
    private readonly NestedAssignments _nested;
    private readonly List<(int Position, ISymbol Symbol)>[] _assigned;

    public LaterAssignments(ControlFlowGraph graph, OperandReader operands, NestedAssignments nested)
    {
        _graph = graph;
        _nested = nested;
        _assigned = new List<(int, ISymbol)>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            var symbols = _assigned[block.Ordinal] = [];
            foreach (var operation in Operations.In(block))
            {
                AssignedSymbols.Visit(operation, operands, symbol => symbols.Add((operation.Syntax.SpanStart, symbol)));
            }
        }
    }

    /// <summary>The symbols that the blocks of a region assign.</summary>
    public IEnumerable<ISymbol> AssignedIn(ControlFlowRegion region)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var (_, symbol) in _assigned[ordinal])
            {
                yield return symbol;
            }
        }
    }

    /// <summary>What is known at an operation and remains true whatever happens after it.</summary>
    public FlowState ForgetLater(IOperation operation, BasicBlock block, FlowState state)
    {
        state = _nested.Forget(state);
        var reached = FindReachable(block, within: null);
        for (var ordinal = 0; ordinal < _assigned.Length; ordinal++)
        {
            foreach (var (position, symbol) in _assigned[ordinal])
            {
                if ((reached[ordinal] && IsReachedInLifetime(symbol, block, ordinal))
                    || (ordinal == block.Ordinal && position > operation.Syntax.SpanStart))
                {
                    state = state.Forget(symbol);
                }
            }
        }

        return state;
    }

    /// <summary>
    /// A local of a loop's body is new in each round: an assignment in the next round is not to the same local.
    /// </summary>
    private bool IsReachedInLifetime(ISymbol symbol, BasicBlock from, int ordinal) =>
        symbol is not ILocalSymbol local
        || LifetimeOf(local, from) is not { } lifetime
        || FindReachable(from, lifetime)[ordinal];

    /// <summary>The region of a local; null if it is declared outside the graph, as what a lambda captures.</summary>
    private ControlFlowRegion? LifetimeOf(ILocalSymbol local, BasicBlock block)
    {
        for (
            var region = block.EnclosingRegion;
            region is not null && region != _graph.Root;
            region = region.EnclosingRegion)
        {
            if (region.Locals.Contains(local))
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>
    /// The blocks that can be reached from a block without leaving a region; the block itself only through a loop.
    /// </summary>
    private bool[] FindReachable(BasicBlock start, ControlFlowRegion? within)
    {
        var reached = new bool[_graph.Blocks.Length];
        var pending = new Stack<BasicBlock>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            foreach (var next in SuccessorsOf(pending.Pop()))
            {
                if (!reached[next.Ordinal] && IsWithin(next, within))
                {
                    reached[next.Ordinal] = true;
                    pending.Push(next);
                }
            }
        }

        return reached;
    }

    private static bool IsWithin(BasicBlock block, ControlFlowRegion? region) =>
        region is null || (block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal);

    private IEnumerable<BasicBlock> SuccessorsOf(BasicBlock block)
    {
        foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
        {
            if (branch?.Destination is { } destination)
            {
                yield return destination;
            }

            foreach (var region in branch?.FinallyRegions ?? ImmutableArray<ControlFlowRegion>.Empty)
            {
                yield return _graph.Blocks[region.FirstBlockOrdinal];
            }
        }

        foreach (var handler in ExceptionHandlers.Around(block, _graph))
        {
            yield return handler;
        }
    }
}
