using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>
/// Follows the HTML comments within a block. What is commented out is no data (docs/format.md, section 1); a comment that
/// the block does not end is none, and hides nothing.
/// </summary>
internal sealed class HtmlComment(string text, TextRange block)
{
    /// <summary>The mark that opens a comment.</summary>
    public const string Start = "<!--";

    private const string End = "-->";

    // The two marks may share their hyphens: '<!-->' is a whole comment.
    private const int SharedLength = 2;

    private readonly int _lastEnd = block.IsEmpty
        ? -1
        : text.LastIndexOf(End, block.End - 1, block.Length, StringComparison.Ordinal);

    /// <summary>Whether the block has what may end a comment: without, there is none in it.</summary>
    public bool IsPossible => _lastEnd >= 0;

    /// <summary>Whether a comment is open at the place that was reached.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Moves on behind a line.</summary>
    public void Skip(TextRange line)
    {
        for (var i = line.Start; i < line.End && IsPossible; i++)
        {
            i += Math.Max(0, ReadMark(i, line.End) - 1);
        }
    }

    /// <summary>Opens or ends a comment where a mark for it stands; returns the mark's length, 0 for none.</summary>
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
