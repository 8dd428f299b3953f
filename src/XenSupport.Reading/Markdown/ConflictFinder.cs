using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Finds the lines that a merge left in conflict, by the marks around them.</summary>
internal static class ConflictFinder
{
    private const int MarkLength = 7;

    /// <summary>Returns the conflicts, each from the start of its first mark to the end of its last.</summary>
    /// <param name="lines">The lines, of which the marks are hidden.</param>
    public static List<TextRange> FindAndHideMarks(SourceLines lines)
    {
        var conflicts = new List<TextRange>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (MarkAt(lines, line) is { })
            {
                var last = FindLastMark(lines, line);
                var isClosed = last == line || MarkAt(lines, last) == '>';
                var end = isClosed ? last : FindLastLine(lines, last);
                conflicts.Add(TextRange.FromBounds(lines.Trimmed(line).Start, lines.Trimmed(end).End));
                HideMarks(lines, line, end);
                line = end;
            }
        }

        return conflicts;
    }

    /// <summary>Tells whether an offset is in any of several conflicts.</summary>
    public static bool IsIn(List<TextRange> conflicts, int offset)
    {
        foreach (var conflict in conflicts)
        {
            if (conflict.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the position of a conflict's first mark, without its label.</summary>
    public static TextRange FirstMarkOf(TextRange conflict) => new(conflict.Start, MarkLength);

    /// <summary>Finds the last mark of a conflict: the closing one, or the last before another conflict.</summary>
    private static int FindLastMark(SourceLines lines, int first)
    {
        var last = first;
        for (var line = first; line < lines.Count; line++)
        {
            switch (MarkAt(lines, line))
            {
                case '>':
                    return line;
                case '<' when line > first:
                    return last;
                case not null:
                    last = line;
                    break;
            }
        }

        return last;
    }

    /// <summary>Finds the last line of a conflict without an end, which is the one before the next heading.</summary>
    private static int FindLastLine(SourceLines lines, int mark)
    {
        var last = mark;
        while (last + 1 < lines.Count && HeadingMarks.Find(lines.Trimmed(last + 1), lines.Text) is null)
        {
            last++;
        }

        return last;
    }

    private static void HideMarks(SourceLines lines, int first, int last)
    {
        for (var line = first; line <= last; line++)
        {
            if (MarkAt(lines, line) is { })
            {
                lines.Hide(line);
            }
        }
    }

    /// <summary>Returns the character of which a line is a mark; null if it is not one.</summary>
    private static char? MarkAt(SourceLines lines, int line)
    {
        var content = lines.Trimmed(line);
        if (content.Length < MarkLength)
        {
            return null;
        }

        // A combined diff and a quote put marks before it.
        if (lines.Text[content.Start] is '+' or '-' or '>' && lines.Text[content.Start + 1] is ' ' or '+' or '-')
        {
            content = TextRange.FromBounds(content.Start + 2, content.End).Trim(lines.Text);
            if (content.Length < MarkLength)
            {
                return null;
            }
        }

        var mark = lines.Text[content.Start];
        if (mark is not ('<' or '|' or '=' or '>'))
        {
            return null;
        }

        for (var i = 1; i < MarkLength; i++)
        {
            if (lines.Text[content.Start + i] != mark)
            {
                return null;
            }
        }

        // A label follows the outer marks; nothing follows the one in the middle.
        return content.Length == MarkLength || (mark != '=' && lines.Text[content.Start + MarkLength] != mark)
            ? mark
            : null;
    }
}
