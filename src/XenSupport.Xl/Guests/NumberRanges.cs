using System.Globalization;

namespace XenSupport.Xl.Guests;

/// <summary>Reads ranges of numbers: <c>0-3,8</c>.</summary>
internal static class NumberRanges
{
    // More than any guest can have, but small enough that sums do not overflow.
    private const long Most = 1L << 48;

    /// <summary>How many numbers there are. An invalid range counts as none.</summary>
    public static long Count(string ranges) => Math.Min(ranges.Split(',').Take(1 << 12).Sum(CountOne), Most);

    /// <summary>A number, capped at a very large one; 0 if it is invalid.</summary>
    public static long ParseBounded(string text) => Parse(text) ?? 0;

    private static long CountOne(string range)
    {
        var dash = range.IndexOf('-');
        var first = Parse(dash < 0 ? range : range[..dash]);
        var last = dash < 0 ? first : Parse(range[(dash + 1)..]);
        return last - first is { } distance and >= 0 ? distance + 1 : 0;
    }

    private static long? Parse(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (long)Math.Min(number, Most)
            : null;
}
