using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Tracks the HTML comments in a block. Text in a comment is not data (docs/format.md, section 1); a comment that does
/// not end within the block is not a comment, and hides nothing.
/// </summary>
internal sealed class HtmlComment(string text, TextRange block)
{
    public const string Start = "<!--";

    private const string End = "-->";

    // The two marks may share their hyphens: '<!-->' is a complete comment.
    private const int SharedLength = 2;

    private readonly int _lastEnd = block.IsEmpty
        ? -1
        : text.LastIndexOf(End, block.End - 1, block.Length, StringComparison.Ordinal);

    /// <summary>Begins to track the comments in a block.</summary>
    public static HtmlComment In(MarkdownBlock block, SourceLines lines) =>
        new(lines.Text, TextRange.FromBounds(lines.Trimmed(block.FirstLine).Start, lines.Trimmed(block.LastLine).End));

    /// <summary>Whether the block contains the end of a comment. Otherwise there is no comment in it.</summary>
    public bool IsPossible => _lastEnd >= 0;

    /// <summary>Whether the current position is inside a comment.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Moves past a line.</summary>
    public void Skip(TextRange line)
    {
        for (var i = line.Start; i < line.End && IsPossible; i++)
        {
            i += Math.Max(0, ReadMark(i, line.End) - 1);
        }
    }

    /// <summary>
    /// Opens or ends a comment if there is a mark at the index; returns the mark's length, 0 for none.
    /// </summary>
    public int ReadMark(int index, int end)
    {
        if (IsOpen && StandsAt(End, index, end))
        {
            IsOpen = false;
            return End.Length;
        }

        if (!IsOpen && index + SharedLength <= _lastEnd && StandsAt(Start, index, end))
        {
            IsOpen = true;
            return Start.Length - SharedLength;
        }

        return 0;
    }

    private bool StandsAt(string mark, int index, int end) =>
        text[index] == mark[0]
        && index + mark.Length <= end
        && string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0;
}
