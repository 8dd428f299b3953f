namespace XenSupport.Xl.Settings;

/// <summary>Reads numbers as C does (strtol, base 0), but only if the whole text is a number.</summary>
internal static class CNumber
{
    /// <summary>The number, or null if the text is not a number or exceeds 64 bits.</summary>
    public static long? Parse(string text)
    {
        var digits = text.AsSpan().TrimStart(" \t\n\v\f\r");
        var isNegative = digits.StartsWith("-");
        if (isNegative || digits.StartsWith("+"))
        {
            digits = digits[1..];
        }

        var magnitude = digits switch
        {
            ['0', 'x' or 'X', .. var hexadecimal] => ParseDigits(hexadecimal, 16),
            ['0', .. { Length: > 0 } octal] => ParseDigits(octal, 8),
            _ => ParseDigits(digits, 10),
        };
        var number = isNegative ? -magnitude : magnitude;
        return number >= long.MinValue && number <= long.MaxValue ? (long)number : null;
    }

    private static Int128? ParseDigits(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.IsEmpty)
        {
            return null;
        }

        Int128 number = 0;
        foreach (var digit in digits)
        {
            var value = ValueOf(digit);
            if (value >= radix)
            {
                return null;
            }

            // Cap the number, but keep one that exceeds 64 bits above them.
            number = Int128.Min((number * radix) + value, (Int128)ulong.MaxValue);
        }

        return number;
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => int.MaxValue,
    };
}
