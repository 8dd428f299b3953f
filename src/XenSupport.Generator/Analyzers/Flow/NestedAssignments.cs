using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>The outer symbols that a member's lambdas and local functions assign. Any call may run these.</summary>
internal sealed class NestedAssignments(ImmutableHashSet<ISymbol> symbols)
{
    public ImmutableHashSet<ISymbol> Symbols => symbols;

    public static NestedAssignments Of(ControlFlowGraph member)
    {
        var symbols = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        AddFunctionsOf(member, symbols);
        return new NestedAssignments(symbols.ToImmutable());
    }

    public FlowState Forget(FlowState state)
    {
        foreach (var symbol in symbols)
        {
            state = state.Forget(symbol);
        }

        return state;
    }

    private static void AddFunctionsOf(ControlFlowGraph graph, ImmutableHashSet<ISymbol>.Builder symbols)
    {
        foreach (var function in graph.LocalFunctions)
        {
            AddAll(graph.GetLocalFunctionControlFlowGraph(function), function, symbols);
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var lambda in Operations.In(block))
            {
                if (lambda is IFlowAnonymousFunctionOperation function)
                {
                    AddAll(graph.GetAnonymousFunctionControlFlowGraph(function), function.Symbol, symbols);
                }
            }
        }
    }

    // A function's own locals are new each time it runs.
    private static void AddAll(
        ControlFlowGraph graph,
        IMethodSymbol function,
        ImmutableHashSet<ISymbol>.Builder symbols)
    {
        var operands = new OperandReader(graph);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in Operations.In(block))
            {
                AssignedSymbols.Visit(operation, operands, symbol =>
                {
                    if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, function))
                    {
                        symbols.Add(symbol);
                    }
                });
            }
        }

        AddFunctionsOf(graph, symbols);
    }
}
