using System.Diagnostics.CodeAnalysis;

namespace XenSupport.Generator.Markdown;

/// <summary>
/// What a file may be at most to be read at all. A statement has about 33,000 characters, 1,300 lines and lists of one
/// level: whatever is far beyond is no statement, and would only be slow.
/// </summary>
internal static class ReadingBounds
{
    private const int MostCharacters = 1 << 20;
    private const int MostLines = 40_000;
    private const int MostContainers = 64;
    private const int MostContainersInAll = 120_000;
    private const int MostHeadings = 8_000;

    // Real ones have 70. A heading is in the path of all that is under it.
    private const int MostHeadingCharacters = 160;

    // A list item's content is indented by two at least.
    private const int BlanksOfAContainer = 2;

    /// <summary>What of a file is beyond the bounds, found in one pass; null where nothing is.</summary>
    public static (TextRange Range, string Reason)? FindExcess([NotNullWhen(false)] string? text)
    {
        if (text is null)
        {
            return (default, "it is missing, or is no text");
        }

        if (text.Length > MostCharacters)
        {
            return (default, $"it has {text.Length} characters, more than {MostCharacters}");
        }

        var line = 0;
        var containersInAll = 0;
        for (var start = 0; start < text.Length; line++)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            if (line >= MostLines)
            {
                return (TextRange.FromBounds(start, end), $"it has more than {MostLines} lines");
            }

            var containers = CountContainers(text, start, end);
            containersInAll += containers;
            if (containers > MostContainers || containersInAll > MostContainersInAll)
            {
                return (TextRange.FromBounds(start, end), $"it is nested in too many lists and quotes: a line is in {MostContainers} at most, and all lines in {MostContainersInAll}");
            }

            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return null;
    }

    /// <summary>The first heading that is beyond the bounds; null where none is.</summary>
    public static (TextRange Range, string Reason)? FindExcess(List<MarkdownBlock> blocks)
    {
        var headings = 0;
        foreach (var block in blocks)
        {
            headings += block.Kind == MarkdownBlockKind.Heading ? 1 : 0;
            if (headings > MostHeadings)
            {
                return (block.HeadingText, $"it has more than {MostHeadings} headings");
            }

            if (block.HeadingText.Length > MostHeadingCharacters)
            {
                return (block.HeadingText, $"a heading has more than {MostHeadingCharacters} characters");
            }
        }

        return null;
    }

    /// <summary>The most lists and quotes that a line may open or go on with: the marks and the blanks before its text.</summary>
    private static int CountContainers(string text, int start, int end)
    {
        var marks = 0;
        var blanks = 0;
        var isAfterMark = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case ' ':
                    blanks += isAfterMark ? 0 : 1;
                    isAfterMark = false;
                    break;
                case '\t':
                    blanks += 4;
                    break;
                case '>' or '-' or '+' or '*' or '.' or ')':
                    marks++;
                    isAfterMark = true;
                    break;
                case >= '0' and <= '9':
                    break;
                default:
                    return marks + (blanks / BlanksOfAContainer);
            }
        }

        // Marks and blanks alone: a rule, or an empty line.
        return marks;
    }
}
