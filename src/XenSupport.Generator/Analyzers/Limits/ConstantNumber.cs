using System.Globalization;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Reads constants as numbers.</summary>
internal static class ConstantNumber
{
    /// <summary>Above all numbers that a limit can have, such as infinity.</summary>
    public const decimal TooLarge = decimal.MaxValue;

    private const double SmallestTooLarge = 7.9e28;

    /// <summary>Reads a constant; null if it is not a number, or is below all limits.</summary>
    public static decimal? Read(object? constant) => constant switch
    {
        char character => character,
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal =>
            Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        float or double => Read(Convert.ToDouble(constant, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>Multiplies a number; too large a product is <see cref="TooLarge"/>.</summary>
    public static decimal Multiply(decimal number, long factor) =>
        number > TooLarge / factor ? TooLarge : number < decimal.MinValue / factor ? decimal.MinValue : number * factor;

    private static decimal? Read(double number) => number switch
    {
        >= SmallestTooLarge => TooLarge,
        > -SmallestTooLarge => (decimal)number,
        _ => null,
    };
}
