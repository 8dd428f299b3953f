using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Finds the locals, parameters, fields and properties that an operation assigns.</summary>
internal static class AssignedSymbols
{
    /// <summary>Visits each symbol that the operation itself assigns, but not those that its operands assign.</summary>
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

    /// <summary>The symbol that is the target of an assignment; null if the target is not a symbol.</summary>
    public static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IArrayElementReferenceOperation element => element.ArrayReference.Type,
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
