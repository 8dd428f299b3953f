using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Recognizes the types that a limit can apply to.</summary>
internal static class NumberType
{
    /// <summary>Whether values of a type are numbers, or hold some: a collection, a nullable, a task.</summary>
    public static bool MayHold(ITypeSymbol? type) => type switch
    {
        null or IErrorTypeSymbol or ITypeParameterSymbol or IDynamicTypeSymbol => true,
        { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Void } => false,
        { SpecialType: not SpecialType.None } => type.SpecialType != SpecialType.System_DateTime,
        IArrayTypeSymbol array => MayHold(array.ElementType),
        IPointerTypeSymbol pointer => MayHold(pointer.PointedAtType),
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(MayHold) || IsCollection(type),
        { ContainingNamespace: { Name: "System" or "Numerics" } } =>
            type.Name is "Int128" or "UInt128" or "Half" or "BigInteger",
        _ => IsCollection(type),
    };

    private static bool IsCollection(ITypeSymbol type) => type.AllInterfaces.Any(static contract =>
        contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        && (type.AllInterfaces
            .Where(static contract =>
                contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .Select(static contract => contract.TypeArguments[0])
            .ToList() is not { Count: > 0 } elements
            || elements.Exists(MayHold));
}
