using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// Reads the value of a <c>Limit</c> or <c>Limit-Security</c> line (docs/format.md, section 6): a quantity, possibly
/// open-ended (<c>&gt;1TB</c>), or one for each word size (<c>8 for 32bit; 128 for 64bit</c>).
/// </summary>
internal static class LimitParser
{
    private const string WordSizeIntroduction = " for ";
    private const char OpenMark = '>';

    public static LimitReading Parse(string value)
    {
        var parts = new List<LimitPart>();
        var decimalUnits = new List<Finding>();
        foreach (var range in Split(value))
        {
            if (ParsePart(value, range, decimalUnits, out var part) is { } problem)
            {
                return LimitReading.Unreadable(problem);
            }

            if (parts.Exists(other =>
                    other.WordSize == part.WordSize || other.WordSize is null || part.WordSize is null))
            {
                return LimitReading.Unreadable(
                    Malformed(
                        value,
                        range,
                        "expected one value for each word size, such as '8 for 32bit; 128 for 64bit'"));
            }

            if (parts.Count > 0 && parts[0].Quantity.Unit != part.Quantity.Unit)
            {
                return LimitReading.Unreadable(
                    Malformed(value, range, "the values for the word sizes must be all counts or all sizes"));
            }

            parts.Add(part);
        }

        return new LimitReading(parts.ToEquatableArray(), decimalUnits.ToEquatableArray());
    }

    // A comma separates values if a blank follows; within a number none does.
    private static List<TextRange> Split(string value)
    {
        var ranges = new List<TextRange>();
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var isSeparator = i == value.Length
                || value[i] == ';'
                || (value[i] == ',' && i + 1 < value.Length && char.IsWhiteSpace(value[i + 1]));
            if (isSeparator)
            {
                ranges.Add(TextRange.FromBounds(start, i).Trim(value));
                start = i + 1;
            }
        }

        return ranges;
    }

    private static Finding? ParsePart(
        string value, TextRange range, List<Finding> decimalUnits, out LimitPart part)
    {
        part = default;
        string? wordSize = null;
        var quantityRange = range;
        var introduction = value.IndexOf(WordSizeIntroduction, range.Start, range.Length, StringComparison.Ordinal);
        if (introduction >= 0)
        {
            quantityRange = TextRange.FromBounds(range.Start, introduction).Trim(value);
            var wordSizeRange = TextRange.FromBounds(introduction + WordSizeIntroduction.Length, range.End).Trim(value);
            wordSize = ReadWordSize(wordSizeRange.Of(value));
            if (wordSize is null)
            {
                return Malformed(value, wordSizeRange, "expected '32bit' or '64bit' after 'for'");
            }
        }

        var isOpen = !quantityRange.IsEmpty && value[quantityRange.Start] == OpenMark;
        if (isOpen)
        {
            quantityRange = TextRange.FromBounds(quantityRange.Start + 1, quantityRange.End).Trim(value);
        }

        if (!Quantity.TryParse(quantityRange.Of(value), out var quantity, out var problem, out var wrong))
        {
            return quantityRange.IsEmpty
                ? Malformed(value, range, problem)
                : DataFindings.MalformedLimit(
                    new TextRange(quantityRange.Start + wrong.Start, wrong.Length), quantityRange.Of(value), problem);
        }

        if (quantity.IsDecimalUnit)
        {
            decimalUnits.Add(DataFindings.DecimalUnit(quantityRange, quantityRange.Of(value)));
        }

        part = new LimitPart(wordSize, isOpen, quantity);
        return null;
    }

    private static string? ReadWordSize(string text) =>
        text.Trim().Replace("-", "").Replace(" ", "").ToLowerInvariant() switch
        {
            "32bit" => "32bit",
            "64bit" => "64bit",
            _ => null,
        };

    private static Finding Malformed(string value, TextRange range, Advice advice) =>
        DataFindings.MalformedLimit(range, range.Of(value), advice);
}
