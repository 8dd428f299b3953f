using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Receives what is known at each operation of a graph.</summary>
internal interface IFlowObserver
{
    /// <summary>An operation is reached.</summary>
    void Visit(IOperation operation, FlowState state, OperandReader operands);

    /// <summary>A lambda or a local function is used: its body runs with what is known here.</summary>
    /// <param name="function">The lambda's operation, or the local function's symbol.</param>
    void UseFunction(object function, FlowState state);

    /// <summary>A value is returned.</summary>
    void Return(IOperation value, GuardedValue known);

    /// <summary>A value is assigned to a guard.</summary>
    /// <param name="hosts">What the guard is a member of.</param>
    void Assign(ISymbol guard, EquatableArray<Operand> hosts, IOperation value, GuardedValue known);
}
