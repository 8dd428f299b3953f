using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Fragments;

/// <summary>A line split at its first colon, and what is before that at its first comma.</summary>
/// <param name="Name">What is before the comma; without a colon and a comma, the line's first word.</param>
/// <param name="HasComma">Whether there is a comma before the colon.</param>
/// <param name="Qualifier">What is between the comma and the colon, trimmed.</param>
/// <param name="Colon">The colon; empty where there is none.</param>
/// <param name="Value">What is after the colon, trimmed.</param>
internal readonly record struct FieldLineSyntax(
    TextRange Name, bool HasComma, TextRange Qualifier, TextRange Colon, TextRange Value)
{
    public bool HasColon => !Colon.IsEmpty;

    public static FieldLineSyntax Split(string text, TextRange line)
    {
        var colon = text.IndexOf(':', line.Start, line.Length);
        var headEnd = colon < 0 ? line.End : colon;
        var comma = text.IndexOf(',', line.Start, headEnd - line.Start);
        var nameEnd = comma >= 0 ? comma : colon >= 0 ? colon : FirstWordEnd(text, line);
        return new FieldLineSyntax(
            TextRange.FromBounds(line.Start, nameEnd).Trim(text),
            comma >= 0,
            comma < 0 ? default : TextRange.FromBounds(comma + 1, headEnd).Trim(text),
            colon < 0 ? default : new TextRange(colon, 1),
            colon < 0 ? default : TextRange.FromBounds(colon + 1, line.End).Trim(text));
    }

    /// <summary>Whether a blank, or the line's end, follows the colon.</summary>
    public bool HasBlankAfterColon(string text) => Colon.End == text.Length || char.IsWhiteSpace(text[Colon.End]);

    private static int FirstWordEnd(string text, TextRange line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
