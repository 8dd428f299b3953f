using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Fragments;

/// <summary>The marks of an HTML comment. What is commented out is no data (docs/format.md, section 1).</summary>
internal static class HtmlComment
{
    public const string Start = "<!--";

    private const string End = "-->";

    /// <summary>Whether a comment goes on behind a line.</summary>
    public static bool IsOpenAfter(string text, TextRange line, bool isOpenBefore)
    {
        var isOpen = isOpenBefore;
        for (var i = line.Start; i < line.End; i++)
        {
            if (FindMark(text, i, line.End, isOpen) is > 0 and var length)
            {
                isOpen = !isOpen;
                i += length - 1;
            }
        }

        return isOpen;
    }

    /// <summary>The length of the mark that stands at a place and opens a comment, or ends it where one is open; 0 for none.</summary>
    public static int FindMark(string text, int index, int end, bool isOpen)
    {
        var mark = isOpen ? End : Start;
        return text[index] == mark[0] && index + mark.Length <= end
            && string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0
            ? mark.Length
            : 0;
    }
}
