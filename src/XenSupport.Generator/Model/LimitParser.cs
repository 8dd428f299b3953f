using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>A part of a <c>Limit</c> value.</summary>
/// <param name="IsOpen">Whether it is a lower bound (<c>&gt;1TB</c>).</param>
internal readonly record struct LimitPart(string? WordSize, bool IsOpen, Quantity Quantity);

/// <summary>What a <c>Limit</c> or <c>Limit-Security</c> value was read as.</summary>
/// <param name="Parts">Its parts; empty where there is a problem.</param>
internal sealed record LimitReading(
    List<LimitPart> Parts, ValueProblem? Problem = null, ValueProblem? DecimalUnit = null);

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
        ValueProblem? decimalUnit = null;
        foreach (var range in Split(value))
        {
            if (ParsePart(value, range, out var part) is { } problem)
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
            decimalUnit ??= part.Quantity.IsDecimalUnit
                ? new ValueProblem(DiagnosticIds.DecimalUnit, range, range.Of(value), "")
                : null;
        }

        return new LimitReading(parts, DecimalUnit: decimalUnit);
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

    private static ValueProblem? ParsePart(string value, TextRange range, out LimitPart part)
    {
        part = default;
        var text = range.Of(value);
        string? wordSize = null;
        var introduction = text.IndexOf(WordSizeIntroduction, StringComparison.Ordinal);
        if (introduction >= 0)
        {
            wordSize = ReadWordSize(text.Substring(introduction + WordSizeIntroduction.Length));
            if (wordSize is null)
            {
                return CreateProblem(value, range, "expected '32bit' or '64bit' after 'for'");
            }

            text = text.Substring(0, introduction);
        }

        var isOpen = text.Length > 0 && text[0] == OpenMark;
        if (!Quantity.TryParse(isOpen ? text.Substring(1).Trim() : text.Trim(), out var quantity, out var problem))
        {
            return CreateProblem(value, range, problem);
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
