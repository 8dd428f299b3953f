using System.Globalization;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>A maximum that a number is above.</summary>
/// <param name="IsSecurity">Whether it is the maximum of security support only.</param>
/// <param name="Releases">The releases with a maximum that the number is above, for a message; with the mark of an
/// overlay that states it.</param>
internal sealed record ExceededLimit(LimitUnit Unit, long Maximum, bool IsSecurity, string Releases)
{
    /// <summary>The maximum as a bound: <c>at most 4096</c>, <c>below 16 TiB</c>.</summary>
    public string DescribeBound() => SizeUnits.IsBelow(Unit, Maximum)
        ? "below " + SizeUnits.Describe(Unit, Maximum + 1)
        : "at most " + SizeUnits.Describe(Unit, Maximum);

    /// <summary>
    /// A number above the maximum in a readable unit; exact if rounding would make it look like the maximum.
    /// </summary>
    public string DescribeValue(decimal value)
    {
        if (value == ConstantNumber.TooLarge)
        {
            return "A number that large";
        }

        var rounded = Unit == LimitUnit.Count || value > long.MaxValue
            ? value.ToString(CultureInfo.InvariantCulture)
            : SizeUnits.DescribeRounded((long)value);
        return rounded == SizeUnits.DescribeRounded(Maximum) && Unit == LimitUnit.Bytes
            ? SizeUnits.Describe(Unit, (long)value)
            : rounded;
    }
}
