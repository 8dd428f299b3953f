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
        for (var position = line.Start; position < line.End;)
        {
            var mark = isOpen ? End : Start;
            var index = text.IndexOf(mark, position, line.End - position, StringComparison.Ordinal);
            if (index < 0)
            {
                break;
            }

            isOpen = !isOpen;
            position = index + mark.Length;
        }

        return isOpen;
    }
}
