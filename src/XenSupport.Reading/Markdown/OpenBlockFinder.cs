using Markdig.Syntax;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Finds code fences and HTML that should have been closed, and hide what follows them.</summary>
internal static class OpenBlockFinder
{
    private const string CommentStart = "<!--";

    /// <summary>
    /// Returns the first line of the first block that is open by mistake, and whether it hides headings; null if there
    /// is none.
    /// </summary>
    public static (int Line, bool HidesHeadings)? Find(MarkdownDocument document, SourceLines lines)
    {
        var line = 0;
        foreach (var block in document)
        {
            line = lines.LineAt(block.Span.Start, line);
            switch (block)
            {
                case FencedCodeBlock fence when HasHeading(fence, line, lines):
                    return (line, HidesHeadings: true);
                case FencedCodeBlock { ClosingFencedCharCount: 0 }:
                    return (line, HidesHeadings: false);
                case HtmlBlock html when IsOpen(html, lines):
                    return (line, HidesHeadings: true);
            }
        }

        return null;
    }

    // A statement's fences contain fragments. A heading in one means that an earlier fence was not closed.
    private static bool HasHeading(FencedCodeBlock fence, int firstLine, SourceLines lines)
    {
        for (var line = firstLine + 1; line <= firstLine + fence.Lines.Count && line < lines.Count; line++)
        {
            if (HeadingMarks.Find(lines.Trimmed(line), lines.Text) is { Level: > 1 } marks
                && marks.IsHeading(lines, line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether HTML lacks the mark that would end it, and so extends to the end of the file.</summary>
    private static bool IsOpen(HtmlBlock html, SourceLines lines)
    {
        var end = html.Type switch
        {
            HtmlBlockType.Comment => "-->",
            HtmlBlockType.ProcessingInstruction => "?>",
            HtmlBlockType.CData => "]]>",
            HtmlBlockType.DocumentType => ">",
            HtmlBlockType.ScriptPreOrStyle => "</",
            _ => null,
        };
        if (end is null)
        {
            return false;
        }

        var start = html.Span.Start;
        var length = Math.Min(html.Span.Length, lines.Text.Length - start);
        var close = lines.Text.IndexOf(end, start, length, StringComparison.Ordinal);

        // A comment within a comment: the first was not closed, and the end of the second was taken for its own.
        return close < 0 || (html.Type == HtmlBlockType.Comment && HasCommentStart(lines.Text, start, close));
    }

    private static bool HasCommentStart(string text, int start, int close)
    {
        var next = start + CommentStart.Length;
        return next < close && text.IndexOf(CommentStart, next, close - next, StringComparison.Ordinal) >= 0;
    }
}
