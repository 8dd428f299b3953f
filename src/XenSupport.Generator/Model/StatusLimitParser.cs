using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>
/// Reads what follows <c>Supported up to</c> in a status value: a quantity, and perhaps a sentence on what is supported
/// above it without security support (docs/format.md, section 6).
/// </summary>
internal static class StatusLimitParser
{
    private const string SentenceEnd = ". ";
    private const string BeyondIntroduction = " with more ";
    private const string BeyondConclusion = "are supported, but not security supported";
    private const string BoundIntroduction = ", but less than ";

    /// <summary>Reads the piece of a status value that follows the words.</summary>
    public static StatusReading Parse(string value, TextRange limit)
    {
        var end = value.IndexOf(SentenceEnd, limit.Start, limit.Length, StringComparison.Ordinal);
        var quantityRange = end < 0 ? limit : TextRange.FromBounds(limit.Start, end);
        if (!Quantity.TryParse(quantityRange.Of(value), out var quantity, out var problem))
        {
            return Fail(DiagnosticIds.MalformedLimit, value, quantityRange, problem);
        }

        var decimalUnit = DecimalUnitIn(value, quantityRange, quantity);
        if (end < 0)
        {
            var stated = new LimitModel(quantity.Unit, quantity.Value, quantity.Value);
            return Supported(stated, decimalUnit);
        }

        var sentence = TextRange.FromBounds(end + SentenceEnd.Length, limit.End).Trim(value);
        return ParseSentence(value, sentence, quantity, decimalUnit);
    }

    private static StatusReading ParseSentence(
        string value, TextRange sentence, Quantity securityMax, ValueProblem? decimalUnit)
    {
        var text = sentence.Of(value);
        var introduction = text.IndexOf(BeyondIntroduction, StringComparison.OrdinalIgnoreCase);
        if (introduction < 0 || !text.EndsWith(BeyondConclusion, StringComparison.OrdinalIgnoreCase))
        {
            return FailSentence(value, sentence);
        }

        var start = introduction + BeyondIntroduction.Length;
        var subject = text.Substring(start, Math.Max(0, text.Length - BeyondConclusion.Length - start)).Trim();
        var bound = subject.IndexOf(BoundIntroduction, StringComparison.OrdinalIgnoreCase);
        if (bound < 0)
        {
            return IsResource(subject)
                ? Supported(new LimitModel(securityMax.Unit, null, securityMax.Value, IsUnbounded: true), decimalUnit)
                : FailSentence(value, sentence);
        }

        var boundStart = bound + BoundIntroduction.Length;
        var boundText = subject.Substring(boundStart).TrimEnd(',');
        if (!IsResource(subject.Substring(0, bound)))
        {
            return FailSentence(value, sentence);
        }

        var boundOffset = sentence.Start + text.IndexOf(boundText, start, StringComparison.Ordinal);
        var boundRange = new TextRange(boundOffset, boundText.Length);
        if (!Quantity.TryParse(boundText, out var exclusive, out var problem))
        {
            return Fail(DiagnosticIds.MalformedLimit, value, boundRange, problem);
        }

        if (exclusive.Unit != securityMax.Unit || exclusive.Value <= securityMax.Value)
        {
            return Fail(DiagnosticIds.MalformedLimit, value, boundRange, "the upper bound is above the limit with security support, in the same kind of unit");
        }

        var limit = new LimitModel(securityMax.Unit, exclusive.Value - 1, securityMax.Value);
        return Supported(limit, decimalUnit ?? DecimalUnitIn(value, boundRange, exclusive));
    }

    // What there is more of is a word ("memory"). A sentence with more in it would say something that is not understood.
    private static bool IsResource(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // Above the limit nothing is stated, so the feature as a whole is security supported up to a condition.
    private static StatusReading Supported(LimitModel limit, ValueProblem? decimalUnit) =>
        new(SupportStatus.Supported, SecuritySupport.Conditional, limit, DecimalUnit: decimalUnit);

    private static ValueProblem? DecimalUnitIn(string value, TextRange range, Quantity quantity) =>
        quantity.IsDecimalUnit
            ? new ValueProblem(DiagnosticIds.DecimalUnit, range, range.Of(value), "")
            : null;

    private static StatusReading FailSentence(string value, TextRange sentence) => Fail(
        DiagnosticIds.UnknownStatusModifier,
        value,
        sentence,
        "expected '… with more …, but less than …, are supported, but not security supported'");

    private static StatusReading Fail(string id, string value, TextRange piece, string advice) => new(
        SupportStatus.Unknown,
        SecuritySupport.Unknown,
        Problem: new ValueProblem(id, piece, piece.Of(value), advice));
}
