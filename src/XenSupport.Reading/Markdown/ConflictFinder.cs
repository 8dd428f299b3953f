using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Finds the lines that a merge left in conflict, by the marks around them.</summary>
internal static class ConflictFinder
{
    private const int MarkLength = 7;

    /// <summary>Returns the conflicts. One without its first or last mark reaches to the nearest heading.</summary>
    /// <param name="lines">The lines, of which the marks are hidden.</param>
    public static List<Conflict> FindAndHideMarks(SourceLines lines)
    {
        var conflicts = new List<Conflict>();
        var earliest = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (MarkAt(lines, line) is { })
            {
                var last = FindLastMark(lines, line);
                var isAlone = last == line;
                var start = isAlone || MarkAt(lines, line) == '<' ? line : FindFirstLine(lines, line, earliest);
                var end = isAlone || MarkAt(lines, last) == '>' ? last : FindLastLine(lines, last);
                conflicts.Add(new Conflict(
                    TextRange.FromBounds(lines.Trimmed(start).Start, lines.Trimmed(end).End),
                    new TextRange(lines.Trimmed(line).Start, MarkLength),
                    HasOtherMarks: !isAlone));
                HideMarks(lines, line, end);
                line = end;
                earliest = end + 1;
            }
        }

        return conflicts;
    }

    /// <summary>Tells whether an offset is in any of several conflicts.</summary>
    public static bool IsIn(List<Conflict> conflicts, int offset)
    {
        foreach (var conflict in conflicts)
        {
            if (conflict.Range.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>Finds the first line of a conflict without a start, which is the one after a heading.</summary>
    /// <param name="earliest">The first line that is in no other conflict.</param>
    private static int FindFirstLine(SourceLines lines, int mark, int earliest)
    {
        var first = mark;
        while (first > earliest && HeadingMarks.Find(lines.Trimmed(first - 1), lines.Text) is null)
        {
            first--;
        }

        return first;
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
