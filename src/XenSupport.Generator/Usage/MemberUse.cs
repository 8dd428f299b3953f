using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Which member an operation uses.</summary>
internal static class MemberUse
{
    /// <summary>The member; null where the operation uses none. Asked of each operation there is: by its kind, not by its type.</summary>
    public static ISymbol? MemberIn(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation => ((IInvocationOperation)operation).TargetMethod,
        OperationKind.ObjectCreation => ((IObjectCreationOperation)operation).Constructor,
        OperationKind.PropertyReference or OperationKind.FieldReference or OperationKind.EventReference or OperationKind.MethodReference =>
            ((IMemberReferenceOperation)operation).Member,
        OperationKind.Binary => ((IBinaryOperation)operation).OperatorMethod,
        OperationKind.Unary => ((IUnaryOperation)operation).OperatorMethod,
        OperationKind.Conversion => ((IConversionOperation)operation).OperatorMethod,
        OperationKind.CompoundAssignment => ((ICompoundAssignmentOperation)operation).OperatorMethod,
        OperationKind.Increment or OperationKind.Decrement => ((IIncrementOrDecrementOperation)operation).OperatorMethod,
        _ => null,
    };

    /// <summary>The accessor that a property is used by; null where it is none, or may be either.</summary>
    public static IMethodSymbol? AccessorIn(IOperation operation) => operation is IPropertyReferenceOperation property
        ? property.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == property => property.Property.SetMethod,
            IFlowCaptureOperation or ICompoundAssignmentOperation or IIncrementOrDecrementOperation => null,
            _ => property.Property.GetMethod,
        }
        : null;

    /// <summary>The member that may be a guard: one whose value the operation is.</summary>
    public static ISymbol? GuardIn(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    /// <summary>Whether the operation stands within <c>nameof</c>, and is not carried out.</summary>
    public static bool IsInNameOf(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is IMemberReferenceOperation)
        {
            outer = outer.Parent;
        }

        return outer is INameOfOperation;
    }
}
