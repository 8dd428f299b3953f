using System.Text.RegularExpressions;

namespace XenSupport.Xl.Settings;

/// <summary>Which texts xl or libxl takes for a value.</summary>
/// <param name="Expected">What they take, in words.</param>
/// <param name="FindFault">The part of a text that they do not take; null if they take all of it.</param>
internal sealed record ValueForm(string Expected, Func<string, Range?> FindFault)
{
    /// <summary>One of some words, ignoring case, as libxl's enumerations do.</summary>
    public static ValueForm Word(params string[] words) =>
        OneOf(words, text => words.Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>One of some words, in exactly this spelling.</summary>
    public static ValueForm ExactWord(params string[] words) => OneOf(words, words.Contains);

    /// <summary>A number in a range.</summary>
    public static ValueForm Number(long least, long most) => Of(
        $"a number from {least} to {most}",
        text => CNumber.Parse(text) is { } number && number >= least && number <= most);

    /// <summary>A text that matches a pattern.</summary>
    public static ValueForm Matching(string expected, Regex pattern) => Of(expected, pattern.IsMatch);

    /// <summary>A text that meets a condition.</summary>
    public static ValueForm Of(string expected, Func<string, bool> accepts) =>
        new(expected, text => accepts(text) ? null : ..text.Length);

    /// <summary>Parts with a separator between them. Empty parts are skipped, as C's strtok does.</summary>
    public static ValueForm Parts(char separator, ValueForm part) => new(part.Expected, text =>
    {
        var offset = 0;
        foreach (var piece in text.Split(separator))
        {
            if (piece.Length > 0 && part.FindFault(piece) is { } fault)
            {
                var (start, length) = fault.GetOffsetAndLength(piece.Length);
                return (offset + start)..(offset + start + length);
            }

            offset += piece.Length + 1;
        }

        return null;
    });

    /// <summary>A text of this form or of another.</summary>
    public ValueForm Or(ValueForm other) =>
        new($"{Expected}, or {other.Expected}", text => other.FindFault(text) is null ? null : FindFault(text));

    private static ValueForm OneOf(string[] words, Func<string, bool> accepts) => Of(
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}", accepts);
}
