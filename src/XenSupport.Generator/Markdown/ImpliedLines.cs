namespace XenSupport.Generator.Markdown;

/// <summary>
/// The lines that say nothing of a text's blocks which the lines beside them don't say: of a statement nearly half, which
/// Markdig need not read.
/// </summary>
internal static class ImpliedLines
{
    private const int MostHashes = 6;

    /// <summary>
    /// Whether a line is implied: an empty one beside a heading, which ends all that is open before it and is one line
    /// itself; one that begins with a letter, behind another that does and is indented by the same: both are text or both are code,
    /// and of one block. Neither needs to be so behind a line that <see cref="MayBeginOpaque"/>.
    /// </summary>
    public static bool Contains(SourceLines lines, int line) => lines.IsEmpty(line)
        ? IsHeading(lines, line - 1) || IsHeading(lines, line + 1)
        : line > 0 && BeginsWithLetter(lines, line) && BeginsWithLetter(lines, line - 1) && HaveSameIndentation(lines, line - 1, line);

    /// <summary>Whether a line may begin a fence or HTML, in which a line is not what it looks like.</summary>
    public static bool MayBeginOpaque(SourceLines lines, int line)
    {
        var content = lines.Trimmed(line);
        return !content.IsEmpty && lines.Text[content.Start] is '<' or '`' or '~';
    }

    private static bool IsHeading(SourceLines lines, int line)
    {
        if (line < 0 || line >= lines.Count || lines.IsEmpty(line) || lines.Text[lines.Starts[line]] != '#')
        {
            return false;
        }

        var start = lines.Starts[line];
        var end = lines.EndOf(line);
        var hashesEnd = start;
        while (hashesEnd < end && lines.Text[hashesEnd] == '#')
        {
            hashesEnd++;
        }

        return hashesEnd - start <= MostHashes && (hashesEnd == end || lines.Text[hashesEnd] is ' ' or '\t');
    }

    private static bool BeginsWithLetter(SourceLines lines, int line)
    {
        var content = lines.Trimmed(line);
        return !content.IsEmpty && lines.Text[content.Start] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    private static bool HaveSameIndentation(SourceLines lines, int left, int right)
    {
        var leftStart = lines.Starts[left];
        var rightStart = lines.Starts[right];
        var length = lines.Trimmed(left).Start - leftStart;
        return length == lines.Trimmed(right).Start - rightStart
            && string.CompareOrdinal(lines.Text, leftStart, lines.Text, rightStart, length) == 0;
    }
}
