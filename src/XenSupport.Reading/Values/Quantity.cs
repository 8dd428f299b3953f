using System.Globalization;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// A number with or without a unit (docs/format.md, section 6): <c>4096</c>, <c>12 TiB</c>, <c>1,024</c>.
/// </summary>
/// <param name="IsDecimalUnit">Whether the unit is written as decimal (TB), although it is read as binary.</param>
internal readonly record struct Quantity(LimitUnit Unit, long Value, bool IsDecimalUnit)
{
    // More than any real limit has, and few enough for exact decimal arithmetic.
    private const int MostDigits = 18;

    private static readonly string[] BinaryUnits = ["KiB", "MiB", "GiB", "TiB", "PiB"];
    private static readonly KnownWords UnitNames = new(BinaryUnits);
    private static readonly string[] DecimalUnits = ["KB", "MB", "GB", "TB", "PB"];

    /// <summary>
    /// Reads a quantity, or sets <paramref name="problem"/> and <paramref name="wrong"/>, the piece that is wrong.
    /// </summary>
    public static bool TryParse(string text, out Quantity quantity, out Advice problem, out TextRange wrong)
    {
        quantity = default;
        wrong = new TextRange(0, text.Length);
        var numberLength = 0;
        while (numberLength < text.Length && text[numberLength] is (>= '0' and <= '9') or '.' or ',')
        {
            numberLength++;
        }

        var unit = text.Substring(numberLength).Trim();
        if (!TryParseNumber(text.Substring(0, numberLength), out var number))
        {
            problem = text.Length > 1 && text.IndexOf('.') == text.Length - 1
                ? "remove the full stop after it"
                : "expected a number such as 4096 or 1,024, or one with a unit such as 12 TiB";
            return false;
        }

        if (unit.Length == 0)
        {
            problem = $"a count must be a whole number up to {int.MaxValue}";
            return TryScale(number, LimitUnit.Count, 1, int.MaxValue, false, out quantity);
        }

        if (!TryFindUnit(unit, out var power, out var isDecimalUnit))
        {
            problem = char.IsDigit(unit[unit.Length - 1]) && !unit.Any(char.IsLetter)
                ? "nothing but commas may separate the digits of a number"
                : SuggestUnit(unit);
            wrong = TextRange.FromBounds(numberLength, text.Length).Trim(text);
            return false;
        }

        problem = "a size must be a whole number of bytes below 8192 PiB";
        return TryScale(number, LimitUnit.Bytes, 1L << (10 * power), long.MaxValue, isDecimalUnit, out quantity);
    }

    private static Advice SuggestUnit(string unit)
    {
        var nearest = UnitNames.Suggest(unit);
        var advice = $"'{unit}' is not a unit; {nearest}";
        return nearest.Word is null ? advice + " for a size, and none for a count" : nearest with { Text = advice };
    }

    private static bool TryScale(
        decimal number, LimitUnit unit, long factor, long max, bool isDecimalUnit, out Quantity quantity)
    {
        quantity = default;
        if (number > (decimal)max / factor || decimal.Truncate(number * factor) != number * factor)
        {
            return false;
        }

        quantity = new Quantity(unit, (long)(number * factor), isDecimalUnit);
        return true;
    }

    private static bool TryParseNumber(string text, out decimal number)
    {
        number = 0;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text.Substring(0, point);
        var fraction = point < 0 ? "" : text.Substring(point + 1);
        var isWellFormed = HasWellFormedGroups(whole)
            && (point < 0 || fraction.Length > 0)
            && fraction.IndexOf('.') < 0
            && fraction.IndexOf(',') < 0
            && whole.Length + fraction.Length <= MostDigits;
        return isWellFormed
            && decimal.TryParse(
                whole.Replace(",", "") + "." + fraction,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>Tells whether a number is only digits, or digits in groups of three separated by commas.</summary>
    private static bool HasWellFormedGroups(string whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return whole.Length > 0;
        }

        if (comma is 0 or > 3)
        {
            return false;
        }

        for (var i = comma; i < whole.Length; i++)
        {
            if ((whole[i] == ',') != ((i - comma) % 4 == 0))
            {
                return false;
            }
        }

        return (whole.Length - comma) % 4 == 0;
    }

    private static bool TryFindUnit(string unit, out int power, out bool isDecimalUnit)
    {
        power = 1 + Array.FindIndex(BinaryUnits, known => known.Equals(unit, StringComparison.OrdinalIgnoreCase));
        isDecimalUnit = power == 0;
        if (isDecimalUnit)
        {
            power = 1 + Array.IndexOf(DecimalUnits, unit);
        }

        return power > 0;
    }
}
