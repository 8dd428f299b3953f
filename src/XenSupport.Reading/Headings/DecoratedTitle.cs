using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Headings;

/// <summary>
/// A line that looks like a heading because of marks other than hashes, around it or on the line below.
/// </summary>
/// <param name="Marks">The first of the marks.</param>
/// <param name="LastLine">The line of the last marks.</param>
/// <param name="MayBeProse">Whether the line as a whole was taken for a title, whatever it looks like.</param>
internal readonly record struct DecoratedTitle(
    TextRange Marks, TextRange Title, int LastLine, bool MayBeProse = false)
{
    private const int FewestAround = 2;
    private const int FewestBelow = 3;

    /// <summary>Reads a paragraph as a title; null if it is not one.</summary>
    public static DecoratedTitle? Find(MarkdownBlock paragraph, SourceLines lines)
    {
        var line = lines.Trimmed(paragraph.FirstLine);
        if (paragraph.LastLine == paragraph.FirstLine && FindAround(line, lines.Text) is { } around)
        {
            return new DecoratedTitle(around.Marks, around.Title, paragraph.LastLine);
        }

        var below = paragraph.FirstLine + 1;
        return below >= paragraph.LastLine && below < lines.Count && IsRule(lines.Trimmed(below), lines.Text)
            ? new DecoratedTitle(lines.Trimmed(below), line, below)
            : null;
    }

    /// <summary>Reads a whole line as a title, without the marks and tags around it; null if nothing is left.</summary>
    public static DecoratedTitle? OfLine(int number, SourceLines lines)
    {
        var text = lines.Text;
        var line = lines.Trimmed(number);
        var (start, end) = (line.Start, line.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start = text[start] == '<' ? Math.Max(start, text.IndexOf('>', start, end - start)) + 1 : start + 1;
        }

        var link = text.IndexOf("](", start, end - start, StringComparison.Ordinal);
        end = link < 0 ? end : link;
        while (end > start && !EndsTitle(text, start, end - 1))
        {
            var tag = text[end - 1] == '>' ? text.LastIndexOf('<', end - 1, end - start) : -1;
            end = tag < 0 ? end - 1 : tag;
        }

        return start < end
            ? new DecoratedTitle(line, TextRange.FromBounds(start, end), number, MayBeProse: true)
            : null;
    }

    /// <summary>Tells whether a line has nothing but one mark, three times or more.</summary>
    public static bool IsRule(TextRange line, string text)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] != text[line.Start] || char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return line.Length >= FewestBelow;
    }

    // A parenthesis or quotation mark does if it closes another: Hypervisor 'debug keys'.
    private static bool EndsTitle(string text, int start, int last) => text[last] switch
    {
        '+' => true,
        ')' => text.IndexOf('(', start, last - start) >= 0,
        '\'' or '"' => text.IndexOf(text[last], start, last - start) >= 0,
        var character => char.IsLetterOrDigit(character),
    };

    private static (TextRange Marks, TextRange Title)? FindAround(TextRange line, string text)
    {
        var length = 0;
        while (length < line.Length
            && text[line.Start + length] is '=' or '*' or '_' or '~'
            && text[line.Start + length] == text[line.Start])
        {
            length++;
        }

        if (length < FewestAround || line.Length <= 2 * length)
        {
            return null;
        }

        var closing = new TextRange(line.End - length, length);
        return closing.Of(text) == text.Substring(line.Start, length)
            ? (new TextRange(line.Start, length), TextRange.FromBounds(line.Start + length, closing.Start).Trim(text))
            : null;
    }
}
