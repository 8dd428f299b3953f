using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>A part of a <c>Limit</c> value.</summary>
/// <param name="IsOpen">Whether it is a lower bound (<c>&gt;1TB</c>).</param>
internal readonly record struct LimitPart(string? WordSize, bool IsOpen, Quantity Quantity);

/// <summary>What a <c>Limit</c> or <c>Limit-Security</c> value was read as.</summary>
/// <param name="Parts">Its parts; empty where there is a problem.</param>
/// <param name="DecimalUnits">The quantities with a decimal unit that was read as binary, or null.</param>
internal sealed record LimitReading(
    List<LimitPart> Parts, ValueProblem? Problem = null, List<ValueProblem>? DecimalUnits = null);

/// <summary>
/// Reads the value of a <c>Limit</c> or <c>Limit-Security</c> line (docs/format.md, section 6): a quantity, perhaps open
/// (<c>&gt;1TB</c>), perhaps one for each word size (<c>8 for 32bit; 128 for 64bit</c>).
/// </summary>
internal static class LimitParser
{
    private const string WordSizeIntroduction = " for ";
    private const char OpenMark = '>';

    public static LimitReading Parse(string value)
    {
        var parts = new List<LimitPart>();
        var decimalUnits = new List<ValueProblem>();
        foreach (var range in Split(value))
        {
            if (ParsePart(value, range, decimalUnits, out var part) is { } problem)
            {
                return new LimitReading([], problem);
            }

            if (parts.Exists(other => other.WordSize == part.WordSize || other.WordSize is null || part.WordSize is null))
            {
                return Fail(value, range, "several values are one for each word size, such as '8 for 32bit; 128 for 64bit'");
            }

            if (parts.Count > 0 && parts[0].Quantity.Unit != part.Quantity.Unit)
            {
                return Fail(value, range, "the values for the word sizes are all counts, or all sizes");
            }

            parts.Add(part);
        }

        return new LimitReading(parts, DecimalUnits: decimalUnits);
    }

    // A comma parts values where a blank follows it; within a number none does.
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

    private static ValueProblem? ParsePart(
        string value, TextRange range, List<ValueProblem> decimalUnits, out LimitPart part)
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
                return CreateProblem(value, wordSizeRange, "expected '32bit' or '64bit' after 'for'");
            }
        }

        var isOpen = !quantityRange.IsEmpty && value[quantityRange.Start] == OpenMark;
        if (isOpen)
        {
            quantityRange = TextRange.FromBounds(quantityRange.Start + 1, quantityRange.End).Trim(value);
        }

        if (!Quantity.TryParse(quantityRange.Of(value), out var quantity, out var problem))
        {
            return CreateProblem(value, quantityRange.IsEmpty ? range : quantityRange, problem);
        }

        if (quantity.IsDecimalUnit)
        {
            decimalUnits.Add(new ValueProblem(DiagnosticIds.DecimalUnit, quantityRange, quantityRange.Of(value), ""));
        }

        part = new LimitPart(wordSize, isOpen, quantity);
        return null;
    }

    private static string? ReadWordSize(string text) => text.Trim().Replace("-", "").Replace(" ", "").ToLowerInvariant() switch
    {
        "32bit" => "32bit",
        "64bit" => "64bit",
        _ => null,
    };

    private static LimitReading Fail(string value, TextRange range, string advice) =>
        new([], CreateProblem(value, range, advice));

    private static ValueProblem CreateProblem(string value, TextRange range, string advice) =>
        new(DiagnosticIds.MalformedLimit, range, range.Of(value), advice);
}
