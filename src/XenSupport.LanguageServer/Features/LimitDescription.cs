using System.Globalization;
using XenSupport.Reading.Model;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>Describes how the numbers in a line are read.</summary>
internal static class LimitDescription
{
    /// <summary>For example, <c>64bit: up to 16 TiB (17,592,186,044,416 bytes)</c>.</summary>
    public static IEnumerable<string> Of(StatedLimit stated)
    {
        var limit = stated.Limit;
        var prefix = stated.WordSize is { } size ? $"{size}: " : "";
        if ((limit.SupportedMax ?? limit.SecuritySupportedMax) is { } maximum)
        {
            yield return prefix + SizeUnits.DescribeMaximum(limit.Unit, maximum) + BytesOf(limit.Unit, maximum);
        }

        if (limit.AtLeast is { } least)
        {
            yield return $"{prefix}at least {SizeUnits.Describe(limit.Unit, least)}{BytesOf(limit.Unit, least)}";
        }

        if (limit.IsUnbounded)
        {
            yield return $"{prefix}no upper bound";
        }
    }

    private static string BytesOf(LimitUnit unit, long value) => unit == LimitUnit.Bytes
        ? string.Create(CultureInfo.InvariantCulture, $" ({value:#,0} bytes)")
        : "";
}
