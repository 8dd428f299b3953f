using System.Diagnostics.CodeAnalysis;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// The maximum size of a file that is read. A statement has about 33,000 characters, 1,300 lines and lists of one
/// level. A file far beyond that is not a statement, and would only be slow.
/// </summary>
internal static class ReadingBounds
{
    private const int MostCharacters = 1 << 20;
    private const int MostLines = 40_000;
    private const int MostContainers = 64;
    private const int MostContainersInAll = 120_000;
    private const int MostHeadings = 8_000;

    // A list item's content is indented by at least two.
    private const int BlanksPerContainer = 2;
    private const int TabStop = 4;

    /// <summary>Returns why a file is not read at all; null if it is.</summary>
    public static string? FindExcess([NotNullWhen(false)] string? text) => text switch
    {
        null => "it is missing or is not text",
        { Length: > MostCharacters } => $"it has {text.Length} characters; expected at most {MostCharacters}",
        _ => null,
    };

    /// <summary>Finds the first line beyond the bounds; null if there is none.</summary>
    public static (TextRange Range, string Reason)? FindExcess(SourceLines lines)
    {
        if (lines.Count > MostLines)
        {
            return (lines.Trimmed(MostLines), $"it has more than {MostLines} lines");
        }

        var containersInAll = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var containers = CountContainers(lines, i);
            containersInAll += containers;
            if (containers > MostContainers || containersInAll > MostContainersInAll)
            {
                return (lines.Trimmed(i),
                    $"its lists and quotes are nested too deeply; expected at most {MostContainers} around one line, and {MostContainersInAll} around all lines together");
            }
        }

        return null;
    }

    /// <summary>Finds the first heading beyond the bounds; null if there is none.</summary>
    public static (TextRange Range, string Reason)? FindExcess(List<MarkdownBlock> blocks)
    {
        var headings = 0;
        foreach (var block in blocks)
        {
            // An underlined one is read as prose.
            if (block.LastLine > block.FirstLine || block.Kind != MarkdownBlockKind.Heading)
            {
                continue;
            }

            headings++;
            if (headings > MostHeadings)
            {
                return (block.HeadingText, $"it has more than {MostHeadings} headings");
            }
        }

        return null;
    }

    /// <summary>Counts, from marks and blanks, the most lists and quotes that a line can open or continue.</summary>
    private static int CountContainers(SourceLines lines, int line)
    {
        var content = lines.Trimmed(line);
        var marks = 0;
        var blanks = lines.ColumnOf(line, content.Start);
        var isAfterMark = false;
        for (var i = content.Start; i < content.End; i++)
        {
            switch (lines.Text[i])
            {
                case ' ':
                    blanks += isAfterMark ? 0 : 1;
                    isAfterMark = false;
                    break;
                case '\t':
                    blanks += TabStop;
                    break;
                case '>' or '-' or '+' or '*' or '.' or ')':
                    marks++;
                    isAfterMark = true;
                    break;
                case >= '0' and <= '9':
                    break;
                default:
                    return marks + (blanks / BlanksPerContainer);
            }
        }

        // Only marks and blanks: a rule, or an empty line.
        return marks;
    }
}
