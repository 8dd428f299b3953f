using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Applies an operation to what is known: an assignment takes from it, and a condition adds to it.</summary>
internal sealed class OperationEffects(
    OperandReader operands, ConditionReader conditions, NestedAssignments nested, FilteredElements filtered)
{
    /// <summary>The state after an operation whose operands have been applied; null if it does not return.</summary>
    public FlowState? Apply(IOperation operation, FlowState state)
    {
        state = ForgetArguments(operation, state);
        switch (operation)
        {
            case IArgumentOperation:
                return state;
            case IFlowCaptureOperation { Value: ITupleOperation tuple } capture:
                return Keep(tuple, capture.Id, state);
            case IFlowCaptureOperation capture when ConditionReader.HoldsBool(capture.Value.Type):
                return state.WithValue(capture.Id, conditions.Read(capture.Value, state));
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case ICompoundAssignmentOperation { OperatorMethod: null } assignment
                when ConditionReader.IsBool(assignment.Type):
                return Combine(assignment, state);
            case IIsPatternOperation
            {
                Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared },
                Value: var value
            }:
                return Declare(declared, value, state);
            case IInvocationOperation invocation:
                return Invoke(invocation, state);
            case IObjectCreationOperation:
                return nested.Forget(state);
            default:
                AssignedSymbols.Visit(operation, operands, symbol => state = state.Forget(symbol));
                return state;
        }
    }

    // Arguments by reference are assigned while the member runs, so what was known of them still counts for its use.
    private FlowState ForgetArguments(IOperation operation, FlowState state)
    {
        foreach (var operand in operation.ChildOperations)
        {
            if (operand is IArgumentOperation)
            {
                AssignedSymbols.Visit(operand, operands, symbol => state = state.Forget(symbol));
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
                state = state.WithValue(new TupleElement(id, i), conditions.Read(tuple.Elements[i], state));
            }
        }

        return state;
    }

    private FlowState Assign(ISimpleAssignmentOperation assignment, FlowState state)
    {
        var known = ConditionReader.HoldsBool(assignment.Value.Type) ? conditions.Read(assignment.Value, state) : null;
        var target = operands.Resolve(assignment.Target);
        if (target is ILocalReferenceOperation { Local.IsRef: true })
        {
            return state.ForgetHosts();
        }

        AssignedSymbols.Visit(assignment, operands, symbol => state = state.Forget(symbol));
        var holder = AssignedSymbols.SymbolOf(target);
        if (known is not null && holder is ILocalSymbol or IParameterSymbol && !nested.Symbols.Contains(holder))
        {
            state = state.WithValue(holder, known);
        }

        if (operands.PathOf(target) is not { } to)
        {
            return state;
        }

        return IsNull(assignment.Value) ? state.WithFacts(state.Facts.Add(new IsNull(to)))
            : operands.PathOf(assignment.Value) is { } from ? state.Copy(from, to)
            : filtered.KnownOf(to, assignment.Value) is { } ofElement ? state.WithFacts(state.Facts.And(ofElement))
            : state;
    }

    private static bool IsNull(IOperation value) => value
        is IDefaultValueOperation { Type.IsReferenceType: true }
        or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary><c>can &amp;= flag</c> is true only if both are.</summary>
    private FlowState Combine(ICompoundAssignmentOperation assignment, FlowState state)
    {
        var (left, right) = (conditions.Read(assignment.Target, state), conditions.Read(assignment.Value, state));
        var combined = assignment.OperatorKind switch
        {
            BinaryOperatorKind.And => GuardedValue.And(left, right),
            BinaryOperatorKind.Or => GuardedValue.Or(left, right),
            _ => null,
        };
        AssignedSymbols.Visit(assignment, operands, symbol => state = state.Forget(symbol));
        var holder = AssignedSymbols.SymbolOf(operands.Resolve(assignment.Target));
        return combined is not null
            && holder is ILocalSymbol or IParameterSymbol
            && !nested.Symbols.Contains(holder)
                ? state.WithValue(holder, combined)
                : state;
    }

    /// <summary><c>value is var other</c>: what is known of one is known of the other.</summary>
    private FlowState Declare(ISymbol declared, IOperation value, FlowState state)
    {
        if (ConditionReader.IsBool(value.Type) && !nested.Symbols.Contains(declared))
        {
            return state.WithValue(declared, conditions.Read(value, state));
        }

        return operands.PathOf(value) is { } from ? state.Copy(from, new HostPath(declared, null)) : state;
    }

    private FlowState? Invoke(IInvocationOperation invocation, FlowState state)
    {
        if (FlowAttributes.DoesNotReturn(invocation.TargetMethod))
        {
            return null;
        }

        // 'Debug.Assert(CanDo(host))' returns only if its argument is true.
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter && FlowAttributes.DoesNotReturnIf(parameter) is { } outcome)
            {
                var known = conditions.Read(argument.Value, state);
                if ((outcome ? known.WhenFalse : known.WhenTrue) is not { } facts)
                {
                    return null;
                }

                state = state.WithFacts(facts);
            }
        }

        // The member may change a collection that it is called on, or with.
        var arguments = invocation.Arguments.Select(static argument => argument.Value);
        foreach (var operand in arguments.Append(invocation.Instance))
        {
            state = operands.PathOf(operand) is { } collection ? state.ForgetElements(collection) : state;
        }

        return nested.Forget(state);
    }
}
