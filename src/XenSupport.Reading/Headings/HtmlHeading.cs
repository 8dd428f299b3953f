using XenSupport.Reading.Text;

namespace XenSupport.Reading.Headings;

/// <summary>Finds headings that are written in HTML.</summary>
internal static class HtmlHeading
{
    private const string ClosingTag = "</h";

    /// <summary>Finds the heading that begins a line; null if there is none.</summary>
    /// <param name="line">The line, without marks before it.</param>
    /// <param name="number">The number of the line, and of the last that may belong to the heading.</param>
    public static HiddenHeading? Find(TextRange line, (int First, int Last) number, SourceLines lines)
    {
        if (FindTagEnd(line, lines.Text) is not { } tagEnd)
        {
            return null;
        }

        var last = number.First;
        var title = UpToClosingTag(TextRange.FromBounds(tagEnd, line.End), lines.Text);
        while (title.IsEmpty && last < number.Last)
        {
            last++;
            title = UpToClosingTag(lines.Trimmed(last), lines.Text);
        }

        var isClosedBelow = last < number.Last && IsClosingTag(lines.Trimmed(last + 1), lines.Text);
        return title.IsEmpty
            ? null
            : new HiddenHeading(
                new TextRange(line.Start, 0),
                TextRange.FromBounds(line.Start, tagEnd),
                title,
                lines.Text[line.Start + 2] - '0',
                "it is written in HTML",
                isClosedBelow ? last + 1 : last);
    }

    /// <summary>Tells whether a line begins with the tag of a heading.</summary>
    public static bool IsAtStartOf(TextRange line, string text) => FindTagEnd(line, text) is not null;

    private static int? FindTagEnd(TextRange line, string text)
    {
        var isTag = line.Length >= "<h1>".Length
            && text[line.Start] == '<'
            && text[line.Start + 1] is 'h' or 'H'
            && text[line.Start + 2] is >= '1' and <= '6'
            && text[line.Start + 3] is '>' or ' ';
        var close = isTag ? text.IndexOf('>', line.Start, line.Length) : -1;
        return close < 0 ? null : close + 1;
    }

    private static TextRange UpToClosingTag(TextRange range, string text)
    {
        var closing = text.IndexOf(ClosingTag, range.Start, range.Length, StringComparison.OrdinalIgnoreCase);
        return TextRange.FromBounds(range.Start, closing < 0 ? range.End : closing).Trim(text);
    }

    private static bool IsClosingTag(TextRange line, string text) =>
        line.Length > ClosingTag.Length
        && text.IndexOf(ClosingTag, line.Start, ClosingTag.Length, StringComparison.OrdinalIgnoreCase) == line.Start;
}
