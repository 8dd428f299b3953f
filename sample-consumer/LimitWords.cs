using System.Globalization;
using XenSupport;

namespace SampleConsumer;

/// <summary>How the tool says a limit: the number as a person reads it, and what stands behind it.</summary>
internal static class LimitWords
{
    private static readonly (int Shift, string Name)[] Units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];

    /// <summary>The parts of a limit: <c>up to 4,096</c>, <c>security supported up to 12 TiB</c>.</summary>
    public static IEnumerable<string> Of(SupportLimit limit)
    {
        if (limit.SupportedMax is { } max)
        {
            yield return $"up to {Format(max, limit.Unit)}";
        }

        if (limit.IsUnbounded)
        {
            yield return "no upper bound";
        }

        if (limit.AtLeast is { } least)
        {
            yield return $"at least {Format(least, limit.Unit)}";
        }

        yield return limit.SecuritySupportedMax switch
        {
            null => "no security supported number stated",
            var security when security == limit.SupportedMax => "security supported to the same",
            { } security => $"security supported up to {Format(security, limit.Unit)}",
        };
    }

    /// <summary>A number of things, or a size in the largest unit that leaves at most two decimals, never rounded.</summary>
    public static string Format(long value, LimitUnit unit)
    {
        if (unit == LimitUnit.Bytes)
        {
            foreach (var (shift, name) in Units)
            {
                var hundredths = (decimal)value * 100 / (1L << shift);
                if (hundredths >= 100 && hundredths == decimal.Truncate(hundredths))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100:#,0.##} {name}");
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{value:#,0}{(unit == LimitUnit.Bytes ? " bytes" : "")}");
    }
}
