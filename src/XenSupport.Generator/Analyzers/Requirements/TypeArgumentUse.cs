using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Tells which types an operation lets others make: those that it passes to a type parameter with <c>new()</c>, or
/// names as the type arguments of a method. A type that only says what something holds is not used by that.
/// </summary>
internal static class TypeArgumentUse
{
    /// <summary>The constructors of the types, or the types themselves where the constructor is not known.</summary>
    public static IEnumerable<ISymbol> MembersIn(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => OfMethod(method, operation.Syntax),
        IMethodReferenceOperation { Method: var method } => OfMethod(method, operation.Syntax),
        IObjectCreationOperation { Type: INamedTypeSymbol { IsGenericType: true } created } => OfType(created),
        IMemberReferenceOperation { Member: { IsStatic: true, ContainingType: { IsGenericType: true } type } } =>
            OfType(type),
        _ => [],
    };

    /// <summary>The same for the type arguments of a base.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol baseType) =>
        baseType.IsGenericType ? OfType(baseType) : [];

    private static IEnumerable<ISymbol> OfMethod(IMethodSymbol method, SyntaxNode use)
    {
        var made = method.IsGenericMethod && IsMaker(method)
            ? Of(method.TypeParameters, method.TypeArguments, isAny: NamesTypeArguments(use))
            : [];
        return method is { IsStatic: true, ContainingType.IsGenericType: true }
            ? made.Concat(OfType(method.ContainingType))
            : made;
    }

    private static IEnumerable<ISymbol> OfType(INamedTypeSymbol type) =>
        Of(type.TypeParameters, type.TypeArguments, isAny: false);

    private static IEnumerable<ISymbol> Of(
        ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments, bool isAny)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (arguments[i] is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } made
                && (isAny || parameters[i].HasConstructorConstraint))
            {
                yield return parameters[i].HasConstructorConstraint
                    ? made.InstanceConstructors.FirstOrDefault(static made => made.Parameters.IsEmpty) ?? (ISymbol)made
                    : made;
            }
        }
    }

    // 'OfType<T>()' and the like make nothing.
    private static bool IsMaker(IMethodSymbol method) => method.ContainingType is not
    {
        ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" },
    };

    private static bool NamesTypeArguments(SyntaxNode use) =>
        (use is InvocationExpressionSyntax invocation ? invocation.Expression : use) switch
        {
            GenericNameSyntax => true,
            MemberAccessExpressionSyntax { Name: GenericNameSyntax } => true,
            MemberBindingExpressionSyntax { Name: GenericNameSyntax } => true,
            _ => false,
        };
}
