using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>Is told what is known at each operation of a graph.</summary>
internal interface IFlowObserver
{
    /// <summary>An operation is reached.</summary>
    void Visit(IOperation operation, FlowState state, OperandReader operands);

    /// <summary>A lambda or a local function is used: its body runs with what is known here.</summary>
    /// <param name="function">The lambda's operation, or the local function's symbol.</param>
    void UseFunction(object function, FlowState state);

    /// <summary>A value is returned.</summary>
    void Return(IOperation value, GuardedValue known);
}
