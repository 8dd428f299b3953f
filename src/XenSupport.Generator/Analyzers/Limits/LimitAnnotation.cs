using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>A limit of a declaration, and what the declaration's numbers count.</summary>
internal sealed record LimitAnnotation(INamedTypeSymbol Limit, XenUnit Unit)
{
    private const XenUnit FirstSize = XenUnit.Bytes;

    /// <summary>Whether the unit fits what the limit counts.</summary>
    public bool Fits(LimitUnit limitUnit) =>
        Unit == XenUnit.Default || (Unit >= FirstSize) == (limitUnit == LimitUnit.Bytes);

    /// <summary>A number in the limit's own unit.</summary>
    public decimal Scale(decimal value) =>
        Unit > FirstSize ? ConstantNumber.Multiply(value, 1L << (10 * (Unit - FirstSize))) : value;

    /// <summary>What fixes are told of the limit, and of the constants that they may use.</summary>
    public LimitProperties ToProperties(LimitUnit limitUnit) => new(
        Limit.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        limitUnit == LimitUnit.Count ? XenUnit.Count : Unit == XenUnit.Default ? XenUnit.Bytes : Unit);

    public static ImmutableArray<LimitAnnotation> Read(ImmutableArray<AttributeData> found, XenAttributes attributes)
    {
        var limits = ImmutableArray<LimitAnnotation>.Empty;
        foreach (var attribute in found)
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributes.XenLimit)
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol limit }])
            {
                limits = limits.Add(new LimitAnnotation(limit, ReadUnit(attribute)));
            }
        }

        return limits;
    }

    private static XenUnit ReadUnit(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Unit", Value.Value: int unit })
            {
                return (XenUnit)unit;
            }
        }

        return XenUnit.Default;
    }
}
