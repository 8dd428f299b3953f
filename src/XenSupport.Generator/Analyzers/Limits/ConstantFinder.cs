using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Finds the constants that a value may be, or that are among its elements.</summary>
internal static class ConstantFinder
{
    // Roslyn 4.8 has no operation kinds for '[1, ..others]'.
    private const OperationKind CollectionExpression = (OperationKind)0x7f;
    private const OperationKind Spread = (OperationKind)0x80;

    /// <summary>Whether a value is a constant or may contain some. Most values are neither.</summary>
    public static bool MayFindIn(IOperation value) =>
        value.ConstantValue.HasValue
        || value.Kind
            is OperationKind.Conversion
                or OperationKind.ArrayCreation
                or OperationKind.ObjectCreation
                or OperationKind.Conditional
                or OperationKind.SwitchExpression
                or OperationKind.Coalesce
        || HoldsElements(value);

    /// <summary>
    /// The constants of a value: itself, those of its branches, or the elements of an array or a collection.
    /// </summary>
    public static IEnumerable<IOperation> FindIn(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => [value],
        IConversionOperation { Operand: var operand } conversion
            when IsNumeric(conversion.OperatorMethod) || HoldsElements(operand) => FindIn(operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional =>
            FindIn(conditional.WhenTrue).Concat(FindIn(whenFalse)),
        ISwitchExpressionOperation switched => switched.Arms.SelectMany(static arm => FindIn(arm.Value)),
        ICoalesceOperation coalesce => FindIn(coalesce.Value).Concat(FindIn(coalesce.WhenNull)),
        IArrayCreationOperation { Initializer: { } initializer } => FindIn(initializer),
        IArrayInitializerOperation initializer => initializer.ElementValues.SelectMany(FindIn),
        IObjectCreationOperation { Initializer: { } initializer } => FindIn(initializer),
        IObjectOrCollectionInitializerOperation initializer => initializer.Initializers.SelectMany(FindAddedIn),
        _ when HoldsElements(value) => value.ChildOperations
            .Where(static child => child.Syntax.Parent is not ArrayRankSpecifierSyntax)
            .SelectMany(FindIn),
        _ => [],
    };

    private static IEnumerable<IOperation> FindAddedIn(IOperation initializer) => initializer switch
    {
        IInvocationOperation { Arguments: [.., { Value: var added }] } => FindIn(added),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } assignment =>
            FindIn(assignment.Value),
        _ => [],
    };

    // The conversions of Int128, Half and BigInteger are operators.
    private static bool IsNumeric(IMethodSymbol? @operator) =>
        @operator is null or { ContainingNamespace.Name: "System" or "Numerics" };

    private static bool HoldsElements(IOperation value) =>
        value.Kind is CollectionExpression or Spread
        || (value.Kind == OperationKind.None
            && (SyntaxKind)value.Syntax.RawKind
                is SyntaxKind.CollectionExpression
                    or SyntaxKind.SpreadElement
                    or SyntaxKind.StackAllocArrayCreationExpression
                    or SyntaxKind.ImplicitStackAllocArrayCreationExpression);
}
