using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>A record's parameters and properties: an argument for one becomes the value of the other.</summary>
internal static class RecordParts
{
    /// <summary>The property of a record's parameter, or the parameter of such a property; null for others.</summary>
    public static ISymbol? CounterpartOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } maker } parameter
            when maker.ContainingType is { IsRecord: true } record
                && record.GetMembers(symbol.Name) is [IPropertySymbol property]
                && HaveSameType(property, parameter) => property,
        IPropertySymbol { ContainingType: { IsRecord: true } record } property => record.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name && HaveSameType(property, parameter)),
        _ => null,
    };

    private static bool HaveSameType(IPropertySymbol property, IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);
}
