using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>
/// Reads the value of a <c>Status</c> line (docs/format.md, section 4): a label, perhaps a condition in parentheses,
/// perhaps a modifier after a comma; or <c>Supported up to</c> and a limit.
/// </summary>
internal static class StatusParser
{
    public static StatusReading Parse(string value)
    {
        var text = new TextRange(0, WithoutFullStop(value));
        if (value.StartsWith(StatusVocabulary.LimitPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var rest = TextRange.FromBounds(StatusVocabulary.LimitPrefix.Length, text.End);
            return StatusLimitParser.Parse(value, rest.Trim(value));
        }

        return SplitLabel(value, text) is var (label, condition, modifier)
            ? Combine(value, label, condition, modifier)
            : UnknownLabel(value, text);
    }

    /// <summary>Where the label of a value stands that is a known one and has no limit; otherwise null.</summary>
    public static TextRange? FindLabel(string value)
    {
        var text = new TextRange(0, WithoutFullStop(value));
        return SplitLabel(value, text) is var (label, _, _) && StatusVocabulary.TryFindLabel(label.Of(value), out _, out _)
            ? label
            : null;
    }

    private static StatusReading Combine(string value, TextRange label, TextRange condition, TextRange? modifier)
    {
        if (!StatusVocabulary.TryFindLabel(label.Of(value), out var status, out var securitySupport))
        {
            return UnknownLabel(value, label);
        }

        // Whatever the condition says, the label holds for a part alone.
        if (!condition.IsEmpty)
        {
            securitySupport = SupportStrength.Weaker(securitySupport, SecuritySupport.Conditional);
        }

        if (modifier is { } addition
            && !StatusVocabulary.TryModify(status, securitySupport, addition.Of(value), out securitySupport))
        {
            return Fail(DiagnosticIds.UnknownStatusModifier, value, addition.IsEmpty ? label : addition, StatusVocabulary.ModifierNames);
        }

        return new StatusReading(status, securitySupport);
    }

    /// <summary>The label, the condition in parentheses (empty where there is none) and the modifier; null where they do not fit.</summary>
    private static (TextRange Label, TextRange Condition, TextRange? Modifier)? SplitLabel(string value, TextRange text)
    {
        var end = value.IndexOfAny(['(', ','], text.Start, text.Length);
        if (end < 0)
        {
            return (text.Trim(value), default, null);
        }

        var label = TextRange.FromBounds(text.Start, end).Trim(value);
        var condition = default(TextRange);
        if (value[end] == '(')
        {
            var close = value.IndexOf(')', end, text.End - end);
            if (close < 0)
            {
                return null;
            }

            condition = TextRange.FromBounds(end + 1, close);
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

    private static StatusReading UnknownLabel(string value, TextRange label) =>
        Fail(DiagnosticIds.UnknownStatusLabel, value, label.IsEmpty ? new TextRange(0, value.Length) : label, StatusVocabulary.LabelNames);

    private static StatusReading Fail(string id, string value, TextRange piece, IReadOnlyList<string> known)
    {
        var text = piece.Of(value);
        return new StatusReading(
            SupportStatus.Unknown,
            SecuritySupport.Unknown,
            Problem: new ValueProblem(id, piece, text, Spelling.Suggest(text, known)));
    }
}
