using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Finds the function that a call of a local delegate runs, whose parameters may have limits.</summary>
internal static class CalledDelegate
{
    /// <summary>The parameter of a lambda or method for an argument; null if another function may run.</summary>
    public static IParameterSymbol? ParameterFor(IArgumentOperation argument) =>
        argument is
        {
            Parameter: { Ordinal: var ordinal },
            Parent: IInvocationOperation
            {
                TargetMethod.MethodKind: MethodKind.DelegateInvoke,
                Instance: ILocalReferenceOperation { Local: var local },
            },
        }
        && FunctionIn(local, RootOf(argument)) is { } function
        && ordinal < function.Parameters.Length
            ? function.Parameters[ordinal]
            : null;

    private static IMethodSymbol? FunctionIn(ILocalSymbol local, IOperation root)
    {
        IMethodSymbol? function = null;
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var declared, Initializer.Value: var value }
                    when SymbolEqualityComparer.Default.Equals(declared, local):
                    function = FunctionIn(value);
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation target } when Is(target):
                case IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation passed }
                    when Is(passed):
                    return null;
            }
        }

        return function;

        bool Is(ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(reference.Local, local);
    }

    private static IMethodSymbol? FunctionIn(IOperation value) => value switch
    {
        IConversionOperation conversion => FunctionIn(conversion.Operand),
        IDelegateCreationOperation creation => FunctionIn(creation.Target),
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };

    private static IOperation RootOf(IOperation operation) =>
        operation.Parent is { } parent ? RootOf(parent) : operation;
}
