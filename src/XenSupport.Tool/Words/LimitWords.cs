using System.Globalization;

namespace XenSupport.Tool.Words;

/// <summary>Describes limits in words.</summary>
internal static class LimitWords
{
    private static readonly (int Shift, string Name)[] Units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];

    /// <summary>
    /// The parts of a limit, such as <c>less than 16 TiB</c> and <c>up to 8 TiB with security support</c>.
    /// </summary>
    public static IEnumerable<string> Of(SupportLimit limit, SupportRelease release)
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
            ? $"{UpTo(security, limit.Unit)} {With(release)} security support"
            : "none with security support";
    }

    private static string With(SupportRelease release) =>
        ReleaseDescriptions.HasNoSecuritySupportYet(release) ? "not yet with" : "with";

    /// <summary>A maximum is inclusive, so "less than 16 TiB" is stored as one byte less. Undo that.</summary>
    private static string UpTo(long max, LimitUnit unit) =>
        unit == LimitUnit.Bytes && max % 1024 == 1023
            ? $"less than {Format(max + 1, unit)}"
            : $"up to {Format(max, unit)}";

    /// <summary>A count, or a size in the largest unit that shows it exactly with at most two decimals.</summary>
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
