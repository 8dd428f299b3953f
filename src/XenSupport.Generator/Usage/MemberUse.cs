using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        OperationKind.ImplicitIndexerReference => ((IImplicitIndexerReferenceOperation)operation).IndexerSymbol,
        OperationKind.RecursivePattern => ((IRecursivePatternOperation)operation).DeconstructSymbol,
        OperationKind.Binary => ((IBinaryOperation)operation).OperatorMethod,
        OperationKind.Unary => ((IUnaryOperation)operation).OperatorMethod,
        OperationKind.Conversion => ((IConversionOperation)operation).OperatorMethod,
        OperationKind.CompoundAssignment => ((ICompoundAssignmentOperation)operation).OperatorMethod,
        OperationKind.Increment or OperationKind.Decrement => ((IIncrementOrDecrementOperation)operation).OperatorMethod,
        _ => null,
    };

    /// <summary>The accessors that a property or an event is used by: <c>P++</c> uses two.</summary>
    public static (IMethodSymbol? Reader, IMethodSymbol? Writer) AccessorsIn(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => AccessorsOf(property.Property, operation),
        IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol indexer } => AccessorsOf(indexer, operation),
        IEventReferenceOperation { Parent: IEventAssignmentOperation assignment } @event =>
            (null, assignment.Adds ? @event.Event.AddMethod : @event.Event.RemoveMethod),
        _ => (null, null),
    };

    private static (IMethodSymbol? Reader, IMethodSymbol? Writer) AccessorsOf(IPropertySymbol property, IOperation use) => use.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == use => (null, property.SetMethod),
        IAssignmentOperation assignment when assignment.Target == use => (property.GetMethod, property.SetMethod),
        IIncrementOrDecrementOperation => (property.GetMethod, property.SetMethod),
        ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple when assignment.Target == tuple => (null, property.SetMethod),

        // The compiler keeps what an assignment with branches in it is to write to, and what it reads of others.
        IFlowCaptureOperation when use.Syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use.Syntax =>
            (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? null : property.GetMethod, property.SetMethod),
        _ => (property.GetMethod, null),
    };

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
