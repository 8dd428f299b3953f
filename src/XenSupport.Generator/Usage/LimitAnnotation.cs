using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>A limit that a declaration says it is held against, and what its numbers count.</summary>
internal sealed record LimitAnnotation(INamedTypeSymbol Limit, XenUnit Unit)
{
    private const XenUnit FirstSize = XenUnit.Bytes;

    /// <summary>Whether the unit is one of what the limit counts.</summary>
    public bool Fits(LimitUnit limitUnit) => Unit == XenUnit.Default || (Unit >= FirstSize) == (limitUnit == LimitUnit.Bytes);

    /// <summary>A number in the limit's own unit. It fits: the largest number there is, in the largest unit, has 29 digits.</summary>
    public decimal Scale(decimal value) => Unit > FirstSize ? value * (1L << (10 * (Unit - FirstSize))) : value;

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
