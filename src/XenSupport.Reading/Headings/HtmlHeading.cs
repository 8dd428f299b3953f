using XenSupport.Reading.Text;

namespace XenSupport.Reading.Headings;

/// <summary>Finds headings that are written in HTML.</summary>
internal static class HtmlHeading
{
    /// <summary>Finds the heading that begins a line; null if there is none.</summary>
    public static HiddenHeading? Find(TextRange line, string text)
    {
        if (line.Length < "<h1>".Length
            || text[line.Start] != '<'
            || text[line.Start + 1] is not ('h' or 'H')
            || text[line.Start + 2] is not (>= '1' and <= '6')
            || text[line.Start + 3] is not ('>' or ' '))
        {
            return null;
        }

        var tagEnd = text.IndexOf('>', line.Start, line.Length) + 1;
        if (tagEnd == 0)
        {
            return null;
        }

        var closing = text.IndexOf("</h", tagEnd, line.End - tagEnd, StringComparison.OrdinalIgnoreCase);
        var title = TextRange.FromBounds(tagEnd, closing < 0 ? line.End : closing).Trim(text);
        return title.IsEmpty
            ? null
            : new HiddenHeading(
                new TextRange(line.Start, 0),
                TextRange.FromBounds(line.Start, tagEnd),
                title,
                text[line.Start + 2] - '0',
                "it is written in HTML");
    }
}
