using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>Tells which member an operation uses.</summary>
internal static class MemberUse
{
    /// <summary>
    /// The used member, or null. A switch on the kind is faster than type tests, and this runs for every operation.
    /// </summary>
    public static ISymbol? MemberIn(IOperation operation) =>
        operation.Kind switch
        {
            OperationKind.Invocation => ((IInvocationOperation)operation).TargetMethod,
            OperationKind.ObjectCreation => ((IObjectCreationOperation)operation).Constructor,
            OperationKind.PropertyReference
            or OperationKind.FieldReference
            or OperationKind.EventReference
            or OperationKind.MethodReference => ((IMemberReferenceOperation)operation).Member,
            OperationKind.ImplicitIndexerReference => ((IImplicitIndexerReferenceOperation)operation).IndexerSymbol,
            OperationKind.RecursivePattern => ((IRecursivePatternOperation)operation).DeconstructSymbol,
            OperationKind.Binary => ((IBinaryOperation)operation).OperatorMethod,
            OperationKind.Unary => ((IUnaryOperation)operation).OperatorMethod,
            OperationKind.Conversion => ((IConversionOperation)operation).OperatorMethod,
            OperationKind.CompoundAssignment => ((ICompoundAssignmentOperation)operation).OperatorMethod,
            OperationKind.Increment or OperationKind.Decrement => (
                (IIncrementOrDecrementOperation)operation).OperatorMethod,
            _ => null,
        };

    /// <summary>The accessors through which a property or event is used: <c>P++</c> uses both.</summary>
    public static (IMethodSymbol? Reader, IMethodSymbol? Writer) AccessorsIn(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation property => AccessorsOf(property.Property, operation),
            IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol indexer } => AccessorsOf(
                indexer,
                operation),
            IEventReferenceOperation { Parent: IEventAssignmentOperation assignment } @event => (
                null,
                assignment.Adds ? @event.Event.AddMethod : @event.Event.RemoveMethod),
            _ => (null, null),
        };

    private static (IMethodSymbol? Reader, IMethodSymbol? Writer) AccessorsOf(
        IPropertySymbol property,
        IOperation use) =>
        use.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == use => (null, property.SetMethod),
            IAssignmentOperation assignment when assignment.Target == use => (property.GetMethod, property.SetMethod),
            IIncrementOrDecrementOperation => (property.GetMethod, property.SetMethod),
            ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple
                when assignment.Target == tuple => (null, property.SetMethod),

            // The compiler captures the target of an assignment whose value has branches, and other operands likewise.
            IFlowCaptureOperation
                when use.Syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use.Syntax => (
                assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? null : property.GetMethod,
                property.SetMethod),
            _ => (property.GetMethod, null),
        };

    /// <summary>Whether the operation names a value of an enumeration only to compare another value with it.</summary>
    public static bool IsOnlyCompared(IOperation operation)
    {
        if (operation is not IFieldReferenceOperation { Field.ContainingType.TypeKind: TypeKind.Enum })
        {
            return false;
        }

        var outer = operation.Parent;
        while (outer is IConversionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.And })
        {
            outer = outer.Parent;
        }

        return outer
            is IConstantPatternOperation
                or ISingleValueCaseClauseOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }
                or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Enum.HasFlag) } };
    }

    /// <summary>The member whose value the operation yields, which may be a guard.</summary>
    public static ISymbol? GuardIn(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    /// <summary>Whether the operation is within <c>nameof</c>, and never runs.</summary>
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
