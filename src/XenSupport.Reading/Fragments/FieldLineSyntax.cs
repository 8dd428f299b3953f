using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A line split at its first colon, and what is before that at its first comma.</summary>
/// <param name="Line">The line, without the blanks around it.</param>
/// <param name="Name">What is before the comma; without a colon and a comma, the line's first word.</param>
/// <param name="Comma">The offset of the comma; negative where there is none before the colon.</param>
/// <param name="Colon">The offset of the colon; negative where there is none.</param>
internal readonly record struct FieldLineSyntax(TextRange Line, TextRange Name, int Comma, int Colon)
{
    public bool HasComma => Comma >= 0;

    public bool HasColon => Colon >= 0;

    /// <summary>Where the colon stands; empty where there is none.</summary>
    public TextRange ColonRange => HasColon ? new TextRange(Colon, 1) : default;

    public static FieldLineSyntax Split(string text, TextRange line)
    {
        var colon = text.IndexOf(':', line.Start, line.Length);
        var headEnd = colon < 0 ? line.End : colon;
        var comma = text.IndexOf(',', line.Start, headEnd - line.Start);
        var nameEnd = comma >= 0 ? comma : colon >= 0 ? colon : FirstWordEnd(text, line);
        return new FieldLineSyntax(line, TextRange.FromBounds(line.Start, nameEnd).Trim(text), comma, colon);
    }

    /// <summary>What is between the comma and the colon, without the blanks around it; empty without a comma.</summary>
    public TextRange FindQualifier(string text) =>
        HasComma ? TextRange.FromBounds(Comma + 1, HasColon ? Colon : Line.End).Trim(text) : default;

    /// <summary>What is behind the colon, without the blanks around it; empty without a colon.</summary>
    public TextRange FindValue(string text) =>
        HasColon ? TextRange.FromBounds(Colon + 1, Line.End).Trim(text) : default;

    /// <summary>Whether a blank, or the line's end, follows the colon.</summary>
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
