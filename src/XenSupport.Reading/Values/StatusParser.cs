using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// Reads the value of a <c>Status</c> line (docs/format.md, section 4): a label, optionally with a condition in
/// parentheses and a modifier after a comma; or <c>Supported up to</c> and a limit.
/// </summary>
internal static class StatusParser
{
    private static readonly char[] LabelEnds = ['(', ','];

    /// <param name="isOverlay">Whether <c>security supported</c> is a modifier, as it is in overlays only.</param>
    public static StatusReading Parse(string value, bool isOverlay = false)
    {
        var text = new TextRange(0, WithoutFullStop(value));
        if (text.Length >= StatusVocabulary.LimitPrefix.Length)
        {
            var reader = new PhraseReader(value, text);
            if (reader.TryRead(StatusVocabulary.LimitPrefix))
            {
                return StatusLimitParser.Parse(value, reader.Rest);
            }
        }

        if (SplitLabel(value, text) is not var (label, condition, modifier))
        {
            return UnknownLabel(value, text);
        }

        var isConfirmed =
            isOverlay && modifier is { } addition && StatusVocabulary.StatesSecuritySupport(value, addition);
        return Combine(value, label, condition, isConfirmed ? null : modifier);
    }

    private static StatusReading Combine(string value, TextRange label, TextRange? condition, TextRange? modifier)
    {
        if (!StatusVocabulary.TryFindLabel(value, label, out var status, out var securitySupport))
        {
            return UnknownLabel(value, label);
        }

        if (condition is { } part)
        {
            var text = part.Of(value);
            if (StatusVocabulary.SpeaksOfLimit(text))
            {
                return StatusReading.Unreadable(UnknownModifier(value, part)) with { Label = label };
            }

            if (securitySupport != SecuritySupport.NotSupported
                && (Denial.IsIn(text) || !text.Any(char.IsLetterOrDigit)))
            {
                return StatusReading.Unreadable(ContradictingCondition(value, part)) with { Label = label };
            }

            // Whatever the condition says, the label applies only to a part.
            securitySupport = SupportStrength.Weaker(securitySupport, SecuritySupport.Conditional);
        }

        if (modifier is { } addition
            && !StatusVocabulary.TryModify(status, securitySupport, value, addition, out securitySupport))
        {
            var problem = addition.IsEmpty ? MissingModifier(value) : UnknownModifier(value, addition);
            return StatusReading.Unreadable(problem) with { Label = label };
        }

        return new StatusReading(status, securitySupport, label);
    }

    /// <summary>Splits a value into label, condition and modifier; null if it does not have that form.</summary>
    private static (TextRange Label, TextRange? Condition, TextRange? Modifier)? SplitLabel(
        string value, TextRange text)
    {
        var end = value.IndexOfAny(LabelEnds, text.Start, text.Length);
        if (end < 0)
        {
            return (text.Trim(value), null, null);
        }

        var label = TextRange.FromBounds(text.Start, end).Trim(value);
        TextRange? condition = null;
        if (value[end] == '(')
        {
            var close = value.IndexOf(')', end, text.End - end);
            if (close < 0)
            {
                return null;
            }

            condition = TextRange.FromBounds(end + 1, close).Trim(value);
            var rest = TextRange.FromBounds(close + 1, text.End).Trim(value);
            if (rest.IsEmpty)
            {
                return (label, condition, null);
            }

            if (value[rest.Start] != ',')
            {
                return null;
            }

            end = rest.Start;
        }

        return (label, condition, TextRange.FromBounds(end + 1, text.End).Trim(value));
    }

    private static int WithoutFullStop(string value) =>
        value.Length > 0 && value[value.Length - 1] == '.' ? value.Length - 1 : value.Length;

    private static StatusReading UnknownLabel(string value, TextRange label)
    {
        var piece = label.IsEmpty ? new TextRange(0, value.Length) : label;
        var text = piece.Of(value);
        return StatusReading.Unreadable(
            StatusVocabulary.FindModifierWithoutComma(text) is { } modifier
                ? MissingComma(piece, text, modifier)
                : DataFindings.UnknownStatusLabel(piece, text, StatusVocabulary.SuggestLabel(text)));
    }

    private static Finding MissingComma(TextRange piece, string text, string modifier)
    {
        var labelEnd = text.Substring(0, text.Length - modifier.Length).TrimEnd().Length;
        return DataFindings.UnknownStatusLabel(piece, text, $"a comma is missing before '{modifier}'") with
        {
            Correction = new Correction(new TextRange(piece.Start + labelEnd, 0), ","),
        };
    }

    private static Finding UnknownModifier(string value, TextRange modifier)
    {
        var text = modifier.Of(value);
        return DataFindings.UnknownStatusModifier(modifier, text, StatusVocabulary.SuggestModifier(text));
    }

    private static Finding ContradictingCondition(string value, TextRange condition) =>
        DataFindings.UnknownStatusModifier(
            condition,
            condition.Of(value),
            condition.Of(value).Any(char.IsLetterOrDigit)
                ? "a condition that denies support contradicts the label before it; state a weaker label, or a modifier after a comma"
                : "the condition is empty; say in which case the label holds, or remove the parentheses");

    private static Finding MissingModifier(string value)
    {
        var comma = new TextRange(value.LastIndexOf(','), 1);
        return DataFindings.UnknownStatusModifier(comma, ",", "there is nothing after the comma");
    }
}
