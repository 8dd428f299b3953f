using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Collects what is known if a function returns true.</summary>
internal sealed class ReturnedValues : IFlowObserver
{
    /// <summary>Null if it never does.</summary>
    public Knowledge? WhenTrue { get; private set; }

    public void Return(IOperation value, GuardedValue known) => WhenTrue = Knowledge.Or(WhenTrue, known.WhenTrue);

    public void Visit(IOperation operation, FlowState state, OperandReader operands)
    {
    }

    public void UseFunction(object function, FlowState state)
    {
    }

    public void Assign(ISymbol guard, EquatableArray<Operand> hosts, IOperation value, GuardedValue known)
    {
    }
}
