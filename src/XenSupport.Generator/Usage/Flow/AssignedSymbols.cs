using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>Reads which locals, parameters, fields and properties an operation gives a new value.</summary>
internal static class AssignedSymbols
{
    /// <summary>Hands over each symbol that the operation itself assigns, not those that its operands do.</summary>
    public static void Visit(IOperation operation, OperandReader operands, Action<ISymbol> visit)
    {
        switch (operation)
        {
            case IAssignmentOperation assignment:
                VisitTarget(assignment.Target, operands, visit);
                break;
            case IIncrementOrDecrementOperation increment:
                VisitTarget(increment.Target, operands, visit);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                VisitTarget(argument.Value, operands, visit);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                visit(declared);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared }:
                visit(declared);
                break;
        }
    }

    /// <summary>The symbol that a target of an assignment is; null where it is none.</summary>
    public static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };

    private static void VisitTarget(IOperation target, OperandReader operands, Action<ISymbol> visit)
    {
        switch (operands.Resolve(target))
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    VisitTarget(element, operands, visit);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                VisitTarget(declaration.Expression, operands, visit);
                break;
            case IConversionOperation conversion:
                VisitTarget(conversion.Operand, operands, visit);
                break;
            case var resolved when SymbolOf(resolved) is { } symbol:
                visit(symbol);
                break;
        }
    }
}
