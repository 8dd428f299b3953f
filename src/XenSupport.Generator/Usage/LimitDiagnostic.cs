using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Usage;

/// <summary>Makes the diagnostic of a constant that is above a limit.</summary>
internal static class LimitDiagnostic
{
    /// <summary>The property by which fixes know the limit's class.</summary>
    public const string LimitProperty = "Limit";

    /// <summary>The property by which fixes know what the names of its constants end in.</summary>
    public const string UnitProperty = "Unit";

    public static Diagnostic Create(Location location, LimitAnnotation limit, decimal value, ExceededLimit exceeded) => Diagnostic.Create(
        exceeded.IsSecurity ? UsageDescriptors.AboveSecuritySupportedMax : UsageDescriptors.AboveSupportedMax,
        location,
        ImmutableDictionary<string, string?>.Empty
            .Add(LimitProperty, limit.Limit.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            .Add(UnitProperty, UnitOfConstants(limit, exceeded)),
        DescribeValue(value, exceeded),
        exceeded.IsSecurity ? SizeUnit.Describe(exceeded.Unit, exceeded.Maximum) : DescribeBound(exceeded),
        GeneratedTypes.NameOf(limit.Limit),
        exceeded.Releases);

    private static string UnitOfConstants(LimitAnnotation limit, ExceededLimit exceeded) =>
        exceeded.Unit == LimitUnit.Count ? "" : (limit.Unit == XenUnit.Default ? XenUnit.Bytes : limit.Unit).ToString();

    private static string DescribeBound(ExceededLimit exceeded) => SizeUnit.IsBelow(exceeded.Unit, exceeded.Maximum)
        ? "below " + SizeUnit.Describe(exceeded.Unit, exceeded.Maximum + 1)
        : "at most " + SizeUnit.Describe(exceeded.Unit, exceeded.Maximum);

    /// <summary>The value in a unit that people read; exact where a round one would look like the limit.</summary>
    private static string DescribeValue(decimal value, ExceededLimit exceeded)
    {
        var rounded = exceeded.Unit == LimitUnit.Count || value > long.MaxValue
            ? value.ToString(CultureInfo.InvariantCulture)
            : SizeUnit.DescribeRounded((long)value);
        return rounded == SizeUnit.DescribeRounded(exceeded.Maximum) && exceeded.Unit == LimitUnit.Bytes
            ? SizeUnit.Describe(exceeded.Unit, (long)value)
            : rounded;
    }
}
