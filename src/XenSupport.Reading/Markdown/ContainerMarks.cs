using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>The marks of lists and quotes at the start of a line.</summary>
internal static class ContainerMarks
{
    /// <summary>Returns the rest of a line after its marks.</summary>
    public static TextRange Skip(TextRange line, string text)
    {
        var rest = line;
        while (LengthOf(rest, text) is var length and > 0)
        {
            rest = TextRange.FromBounds(rest.Start + length, rest.End).Trim(text);
        }

        return rest;
    }

    private static int LengthOf(TextRange line, string text)
    {
        if (line.IsEmpty)
        {
            return 0;
        }

        if (text[line.Start] == '>')
        {
            return 1;
        }

        var end = line.Start;
        while (end < line.End && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        var isMark = end < line.End
            && (end == line.Start ? text[end] is '*' or '-' or '+' : text[end] is '.' or ')')
            && (end + 1 == line.End || char.IsWhiteSpace(text[end + 1]));
        return isMark ? end + 1 - line.Start : 0;
    }
}
