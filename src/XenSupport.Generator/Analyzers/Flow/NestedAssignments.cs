using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>The outer symbols that a member's lambdas and local functions assign. Any call may run these.</summary>
internal sealed class NestedAssignments(ImmutableHashSet<ISymbol> symbols)
{
    public ImmutableHashSet<ISymbol> Symbols => symbols;

    public static NestedAssignments Of(ControlFlowGraph member)
    {
        var symbols = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        AddFunctionsOf(
            member, new Dictionary<ISymbol, ControlFlowGraph>(SymbolEqualityComparer.Default), symbols);
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

    /// <summary>
    /// Adds what the functions of a graph assign; a local function that nothing refers to never runs.
    /// </summary>
    /// <param name="pending">The local functions that nothing referred to so far, with the graph of each.</param>
    private static void AddFunctionsOf(
        ControlFlowGraph graph,
        Dictionary<ISymbol, ControlFlowGraph> pending,
        ImmutableHashSet<ISymbol>.Builder symbols)
    {
        foreach (var function in graph.LocalFunctions)
        {
            pending.Add(function, graph.GetLocalFunctionControlFlowGraph(function));
        }

        foreach (var operation in graph.Blocks.SelectMany(static block => Operations.In(block)))
        {
            if (operation is IFlowAnonymousFunctionOperation lambda)
            {
                AddAll(graph.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Symbol, pending, symbols);
            }
            else if (LocalFunctionIn(operation) is { } local && pending.TryGetValue(local, out var body))
            {
                pending.Remove(local);
                AddAll(body, local, pending, symbols);
            }
        }
    }

    private static IMethodSymbol? LocalFunctionIn(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } =>
            called.OriginalDefinition,
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } referenced } =>
            referenced.OriginalDefinition,
        _ => null,
    };

    // A function's own locals are new each time it runs.
    private static void AddAll(
        ControlFlowGraph graph,
        IMethodSymbol function,
        Dictionary<ISymbol, ControlFlowGraph> pending,
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

        AddFunctionsOf(graph, pending, symbols);
    }
}
