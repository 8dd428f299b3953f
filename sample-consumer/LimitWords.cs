using System.Globalization;
using XenSupport;

namespace SampleConsumer;

/// <summary>How the tool says a limit: the number as a person reads it, and what stands behind it.</summary>
internal static class LimitWords
{
    private static readonly (int Shift, string Name)[] Units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];

    /// <summary>The parts of a limit: <c>less than 16 TiB</c>, <c>up to 8 TiB with security support</c>.</summary>
    public static IEnumerable<string> Of(SupportLimit limit)
    {
        if (limit.SupportedMax is { } max && max != limit.SecuritySupportedMax)
        {
            yield return UpTo(max, limit.Unit);
        }

        if (limit.IsUnbounded)
        {
            yield return "no upper bound";
        }

        if (limit.AtLeast is { } least)
        {
            yield return $"at least {Format(least, limit.Unit)}";
        }

        yield return limit.SecuritySupportedMax is { } security
            ? $"{UpTo(security, limit.Unit)} with security support"
            : "none with security support";
    }

    /// <summary>
    /// A maximum is inclusive; that of "less than 16 TiB" is a byte less, and is said as it was meant.
    /// </summary>
    private static string UpTo(long max, LimitUnit unit) =>
        unit == LimitUnit.Bytes && max % 1024 == 1023
            ? $"less than {Format(max + 1, unit)}"
            : $"up to {Format(max, unit)}";

    /// <summary>
    /// A number of things, or a size in the largest unit that leaves at most two decimals, never rounded.
    /// </summary>
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
