using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in the value of a status.</summary>
internal static class ValueSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InValue("letter of a value dropped", Reported, InWords(TypingSlips.DropLetter)),
        InValue("letter of a value doubled", Reported, InWords(TypingSlips.DoubleLetter)),
        InValue("letter of a value replaced", Reported, InWords(TypingSlips.ReplaceLetter)),
        InValue("letters of a value swapped", Reported, InWords(TypingSlips.SwapLetters)),
        InValue("word of a value dropped", Restated, TypingSlips.DropWord),
        InValue("value in lower case", Same, value => WithoutLimit(value)?.ToLowerInvariant()),
        InValue("value in capitals", Same, value => WithoutLimit(value)?.ToUpperInvariant()),
        InValue("value with a full stop", Same, value => value.TrimEnd('.') + "."),
        InValue("value with two spaces", Same, value => value.Replace(" ", "  ", StringComparison.Ordinal)),
        InValue("value with no-break spaces", Same, value => value.Replace(' ', '\u00a0')),
        InValue("value with a zero-width space", Reported, value => value.Insert(1, "\u200b")),
        InValue("value in quotes", Reported, value => $"\"{value}\""),
        InValue("value in typographic quotes", Reported, value => $"\u201c{value}\u201d"),
        InValue("value in bold", Reported, value => $"**{value}**"),
        InValue("value in parentheses", Reported, value => $"({value})"),
        InValue("value with a question mark", Reported, value => value + "?"),
        InValue("value of three question marks", Reported, _ => "???"),
        InValue("value with an exclamation mark", Reported, value => value + "!"),
        InValue("value with a trailing comma", Reported, value => value.TrimEnd('.') + ","),
        InValue("value with a comment", Reported, value => value + " <!-- check this -->"),
        InValue("value with a footnote", Reported, value => value + " [1]"),
        InValue("value with a star", Reported, value => value + "*"),
        InValue("comma of a value dropped", Reported, value => WithComma(value, "")),
        InValue("comma of a value as a semicolon", Reported, value => WithComma(value, ";")),
        InValue("comma of a value as a full stop", Reported, value => WithComma(value, ".")),
        InValue("comma of a value as a colon", Reported, value => WithComma(value, ":")),
        InValue("comma of a value as a dash", Reported, value => WithComma(value, " \u2013")),
        InValue("comma of a value as a slash", Reported, value => WithComma(value, " /")),
        InValue("comma of a value as an 'and'", Reported, value => WithComma(value, " and")),
        InValue("comma of a value as a 'but'", Reported, value => WithComma(value, " but")),
        InValue("modifier in parentheses", Reported, InParentheses),
        InValue(
            "value denied by a condition",
            Reported,
            value => value == "Supported" ? value + " (not security supported)" : null),
        InValue(
            "value denied by a second modifier",
            Reported,
            value => value.TrimEnd('.') + ", but not security supported"),
        InValue("value denied without a comma", Reported, value => value + " no security support"),
        InValue("value with an exception", Reported, value => value + " except on ARM"),
        InValue("value with a sentence", Reported, value => value.TrimEnd('.') + ". Not security supported"),
        InValue("value with a condition in words", Reported, value => value + " if the IOMMU is enabled"),
        InValue("value after 'not'", Silent, value => "Not " + value),
        InValue("value after 'not', in lower case", Restated, value => "not " + value),
        InValue("value after 'no longer'", Reported, value => "No longer " + value),
        InValue("value after 'un'", Reported, value => "Un" + value),
        InValue("value after 'partially'", Reported, value => "Partially " + value),
        InValue("value after 'was'", Reported, value => "Was " + value),
        InValue("value of two alternatives", Reported, value => value + " / Experimental"),
        InValue("value of two statuses", Reported, value => value + ", Experimental"),
        InValue("value of yes", Reported, _ => "Yes"),
        InValue("value of no", Reported, _ => "No"),
        InValue("value of no support", Reported, _ => "None"),
        InValue("value to be determined", Reported, _ => "TBD"),
        InValue(
            "value broken over two lines",
            Reported,
            (value, column) => TypingSlips.BreakLine(value, column, "    ")),
        InValue(
            "value broken over two lines, the second deeper",
            Reported,
            (value, column) => TypingSlips.BreakLine(value, column, "      ")),
        InValue(
            "value broken over two lines, the second unindented",
            Reported,
            (value, column) => TypingSlips.BreakLine(value, column, "")),
        InValue(
            "value broken over two lines, the second by three",
            Reported,
            (value, column) => TypingSlips.BreakLine(value, column, "   ")),
        InValue(
            "value broken by an empty line",
            Reported,
            (value, column) => TypingSlips.BreakLine(value, column, "\n    ")),
        InValue("value denied on the next line", Reported, value => value + "\n    , not security supported"),
        InValue(
            "value denied on the next line without a comma",
            Reported,
            value => value + "\n    not security supported"),
        InValue("value denied on the next line, unindented", Reported, value => value + "\nnot security supported"),
        InValue("value restricted on the next line", Reported, value => value + "\n    With caveats"),
        InValue("value restricted after an empty line", Reported, value => value + "\n\n    Only with IOMMU"),
        InValue("value restricted in a list", Reported, value => value + "\n    * For trusted guests only"),
        InValue("value restricted on the next line, unindented", Reported, value => value + "\nWith caveats"),
        InValue("value restricted in a list below", Reported, value => value + "\n  - Not security supported"),
        InValue("value denied on the next line, by three", Reported, value => value + "\n   , not security supported"),
        InValue("limit without its unit", Silent, value => WithUnit(value, "")),
        InValue("limit with a decimal unit", Reported, value => WithUnit(value, " TB")),
        InValue("limit with a smaller unit", Restated, value => WithUnit(value, " GiB")),
        InValue("limit with an unknown unit", Reported, value => WithUnit(value, " TeB")),
        InValue("limit with a unit in lower case", Restated, value => WithUnit(value, " tib")),
        InValue("limit with a single letter for its unit", Restated, value => WithUnit(value, " T")),
        InValue("limit without a space", Restated, value => WithUnit(value, "TiB")),
        InValue("limit with a fraction", Restated, value => WithUnit(value, ".5 TiB")),
        InValue("limit with a digit dropped", Restated, TypingSlips.DropDigit),
        InValue("limit with a digit doubled", Restated, TypingSlips.DoubleDigit),
        InValue("limit with an O for a zero", Reported, value => value.Replace('0', 'O')),
        InValue("limit with a sign", Reported, value => value.Replace("up to ", "up to -", StringComparison.Ordinal)),
        InValue(
            "limit with 'about'",
            Reported,
            value => value.Replace("up to ", "up to about ", StringComparison.Ordinal)),
        InValue("limit after 'upto'", Reported, value => value.Replace("up to", "upto", StringComparison.Ordinal)),
        InValue("limit after a colon", Reported, value => value.Replace("up to", "up to:", StringComparison.Ordinal)),
        InValue(
            "limit with 'not' dropped from its sentence",
            Reported,
            value => value.Replace("but not ", "but ", StringComparison.Ordinal)),
        InValue(
            "limit with a modifier",
            Reported,
            value => IsLimit(value) ? value.TrimEnd('.') + ", not security supported" : null),
    ];

    // Any word may say of what there is more, and a condition is free text.
    private static Func<string, int, string?> InWords(Func<string, int, string?> change) => (value, column) =>
        value.Contains('(', StringComparison.Ordinal) || value.Contains("with more", StringComparison.Ordinal)
            ? null
            : change(value, column);

    private static bool IsLimit(string value) => value.Contains("up to ", StringComparison.Ordinal);

    private static string? WithoutLimit(string value) => IsLimit(value) ? null : value;

    private static string? WithUnit(string value, string unit) =>
        value.Contains(" TiB", StringComparison.Ordinal) ? value.Replace(" TiB", unit, StringComparison.Ordinal) : null;

    private static string? WithComma(string value, string mark) =>
        value.IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0
            ? value[..comma] + mark + value[(comma + 1)..]
            : null;

    private static string? InParentheses(string value) =>
        value.IndexOf(", not security", StringComparison.OrdinalIgnoreCase) is var comma and >= 0
            ? $"{value[..comma]} ({value[(comma + 2)..]})"
            : null;
}
