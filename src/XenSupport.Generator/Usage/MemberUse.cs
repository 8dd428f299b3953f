using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Which member an operation uses.</summary>
internal static class MemberUse
{
    /// <summary>The kinds of operations that may use a member.</summary>
    public static readonly OperationKind[] Kinds =
    [
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.PropertyReference,
        OperationKind.FieldReference,
        OperationKind.EventReference,
        OperationKind.MethodReference,
        OperationKind.Binary,
        OperationKind.Unary,
        OperationKind.Conversion,
        OperationKind.CompoundAssignment,
        OperationKind.Increment,
        OperationKind.Decrement,
    ];

    /// <summary>The member; null where the operation uses none.</summary>
    public static ISymbol? MemberIn(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
        IIncrementOrDecrementOperation increment => increment.OperatorMethod,
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
