using System.Globalization;

namespace XenSupport.Reading.Values;

/// <summary>The units of a size: those of its constants, and those in descriptions.</summary>
internal static class SizeUnits
{
    /// <summary>The units of the constants: the suffix of the member's name, and the power of two.</summary>
    public static readonly (string Name, int Power)[] All = [("Bytes", 0), ("KiB", 10), ("MiB", 20), ("GiB", 30)];

    private static readonly (string Name, int Power)[] ReadableUnits =
        [("PiB", 50), ("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10), ("bytes", 0)];

    /// <summary>Tells whether a name is that of a constant's unit.</summary>
    public static bool Contains(string name)
    {
        foreach (var (known, _) in All)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Describes a maximum: <c>up to 12 TiB</c>, <c>below 16 TiB</c>, <c>up to 4096</c>.</summary>
    public static string DescribeMaximum(LimitUnit unit, long maximum)
    {
        return IsBelow(unit, maximum) ? "below " + Describe(unit, maximum + 1) : "up to " + Describe(unit, maximum);
    }

    /// <summary>Tells whether a maximum is one less than a round number.</summary>
    public static bool IsBelow(LimitUnit unit, long maximum) =>
        unit == LimitUnit.Bytes && maximum % 2 == 1 && maximum < long.MaxValue;

    /// <summary>Describes a size in the largest unit not above it, with two decimals if it is not whole.</summary>
    public static string DescribeRounded(long bytes)
    {
        foreach (var (name, power) in ReadableUnits)
        {
            if (bytes >= 1L << power)
            {
                return ((decimal)bytes / (1L << power)).ToString("0.##", CultureInfo.InvariantCulture) + " " + name;
            }
        }

        return Describe(LimitUnit.Bytes, bytes);
    }

    /// <summary>Describes a quantity in the largest unit in which it is whole.</summary>
    public static string Describe(LimitUnit unit, long value)
    {
        if (unit == LimitUnit.Count)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (name, power) in ReadableUnits)
        {
            if (value != 0 && value % (1L << power) == 0)
            {
                return (value >> power).ToString(CultureInfo.InvariantCulture) + " " + name;
            }
        }

        return "0 bytes";
    }
}
