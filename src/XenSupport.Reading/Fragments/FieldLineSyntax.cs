using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A line split at its first colon, and the part before that at its first comma.</summary>
/// <param name="Line">The line, without surrounding blanks.</param>
/// <param name="Name">The text before the comma; without a colon or a comma, the line's first word.</param>
/// <param name="Comma">The offset of the comma; negative if there is none before the colon.</param>
/// <param name="Colon">The offset of the colon; negative if there is none.</param>
internal readonly record struct FieldLineSyntax(TextRange Line, TextRange Name, int Comma, int Colon)
{
    public bool HasComma => Comma >= 0;

    public bool HasColon => Colon >= 0;

    /// <summary>The position of the colon; empty if there is none.</summary>
    public TextRange ColonRange => HasColon ? new TextRange(Colon, 1) : default;

    public static FieldLineSyntax Split(string text, TextRange line)
    {
        var colon = text.IndexOf(':', line.Start, line.Length);
        var headEnd = colon < 0 ? line.End : colon;
        var comma = text.IndexOf(',', line.Start, headEnd - line.Start);
        var nameEnd = comma >= 0 ? comma : colon >= 0 ? colon : FirstWordEnd(text, line);
        return new FieldLineSyntax(line, TextRange.FromBounds(line.Start, nameEnd).Trim(text), comma, colon);
    }

    /// <summary>Returns the text between the comma and the colon, trimmed; empty without a comma.</summary>
    public TextRange FindQualifier(string text) =>
        HasComma ? TextRange.FromBounds(Comma + 1, HasColon ? Colon : Line.End).Trim(text) : default;

    /// <summary>Returns the text after the colon, trimmed; empty without a colon.</summary>
    public TextRange FindValue(string text) =>
        HasColon ? TextRange.FromBounds(Colon + 1, Line.End).Trim(text) : default;

    /// <summary>Tells whether a blank or the end of the line follows the colon.</summary>
    public bool HasBlankAfterColon(string text) =>
        ColonRange.End is var end && (end == text.Length || char.IsWhiteSpace(text[end]));

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
