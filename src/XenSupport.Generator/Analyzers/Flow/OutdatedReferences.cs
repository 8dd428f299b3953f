using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// Finds the references that a later part of the same expression outdates: in
/// <c>Can(host) &amp; (host = other) != null</c>, the first <c>host</c> is the old one.
/// </summary>
internal sealed class OutdatedReferences
{
    private readonly OperandReader _operands;
    private readonly NestedAssignments _nested;
    private readonly List<(IOperation Reference, ISymbol Symbol)> _read = [];
    private readonly HashSet<IOperation> _outdated = [];

    private OutdatedReferences(OperandReader operands, NestedAssignments nested)
    {
        _operands = operands;
        _nested = nested;
    }

    /// <param name="nested">What any call may assign.</param>
    public static HashSet<IOperation> In(
        ControlFlowGraph graph, OperandReader operands, NestedAssignments nested)
    {
        var found = new OutdatedReferences(operands, nested);
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                found.VisitExpression(operation);
            }

            if (block.BranchValue is { } value)
            {
                found.VisitExpression(value);
            }
        }

        return found._outdated;
    }

    private void VisitExpression(IOperation expression)
    {
        _read.Clear();
        Visit(expression);
    }

    /// <summary>Goes through an expression in the order in which it is evaluated.</summary>
    private void Visit(IOperation operation)
    {
        var earlier = _read.Count;
        foreach (var operand in operation.ChildOperations)
        {
            Visit(operand);
        }

        AssignedSymbols.Visit(operation, _operands, assigned => Outdate(assigned, earlier));
        if (operation is IInvocationOperation or IObjectCreationOperation)
        {
            foreach (var assigned in _nested.Symbols)
            {
                Outdate(assigned, earlier);
            }
        }

        if (AssignedSymbols.SymbolOf(operation) is { } symbol)
        {
            _read.Add((operation, symbol));
        }
    }

    /// <param name="earlier">How many references were read before the operation that assigns.</param>
    private void Outdate(ISymbol assigned, int earlier)
    {
        // A ref local may refer to any of them.
        var isAny = assigned is ILocalSymbol { IsRef: true };
        foreach (var (reference, symbol) in _read.Take(earlier))
        {
            if (isAny || SymbolEqualityComparer.Default.Equals(symbol, assigned))
            {
                _outdated.Add(reference);
            }
        }
    }
}
