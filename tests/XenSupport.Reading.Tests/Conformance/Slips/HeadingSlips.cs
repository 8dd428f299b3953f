using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in headings.</summary>
internal static class HeadingSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InHeading("heading without a space", Reported, line => line.Replace("# ", "#", StringComparison.Ordinal)),
        InHeading("heading with seven hashes", Reported, line => "#######" + line.TrimStart('#')),
        InHeading("heading after a no-break space", Reported, line => "\u00a0" + line),
        InHeading(
            "heading with a no-break space",
            Reported,
            line => line.Replace("# ", "#\u00a0", StringComparison.Ordinal)),
        InHeading("heading after a byte order mark", Reported, line => "\ufeff" + line),
        InHeading("heading after a zero-width space", Reported, line => "\u200b" + line),
        InHeading("heading indented by four", Reported, line => "    " + line),
        InHeading("heading indented by a tab", Reported, line => "\t" + line),
        InHeading("heading indented by two", Same, line => "  " + line),
        InHeading("heading with a tab", Same, line => line.Replace("# ", "#\t", StringComparison.Ordinal)),
        InHeading("heading with two spaces", Same, line => line.Replace("# ", "#  ", StringComparison.Ordinal)),
        InHeading("heading with trailing spaces", Same, line => line + "  "),
        InHeading("heading with closing hashes", Same, line => line.TrimEnd('#', ' ') + " ###"),
        InHeading("heading in a list", Reported, line => "- " + line),
        InHeading("heading in a numbered list", Reported, line => "1. " + line),
        InHeading("heading in a quote", Reported, line => "> " + line),
        InHeading("heading in HTML", Reported, line => "<p>\n" + line),
        InHeading("heading after a mark of a conflict", Reported, line => "<<<<<<< HEAD\n" + line),
        InHeading("heading after an open fence", Reported, line => "```\n" + line),
        InHeading("heading after an open fence of tildes", Reported, line => "~~~\n" + line),
        InHeading("heading after an open comment", Reported, line => "<!-- note\n" + line),
        InHeading("heading underlined", Reported, line => line.Trim('#', ' ') + "\n---"),
        InsteadOfHeading("heading without hashes", title => title),
        InsteadOfHeading("heading in bold", title => $"**{title}**"),
        InsteadOfHeading("heading deleted", _ => ""),
        InsteadOfHeading("heading in a comment", title => $"<!-- ### {title} -->"),
        new("first heading of a group deleted", Reported, FirstDeleted),
        InHeading("heading a level deeper", Silent, line => "#" + line),
        InHeading("heading a level higher", Silent, line => line[1..]),
        InHeading("letter of a heading dropped", Silent, TypingSlips.DropLetter),
        InHeading("letters of a heading swapped", Silent, TypingSlips.SwapLetters),
        InHeading(
            "heading over two lines",
            Silent,
            line => line.TrimEnd('#', ' ').Insert(line.TrimEnd('#', ' ').LastIndexOf(' '), "\n")),
        InHeading("heading stated twice", Reported, line => $"{line}\n\n{line}"),
        InHeading(
            "heading in a conflict",
            Reported,
            line => $"<<<<<<< HEAD\n{line}\n=======\n### Other\n>>>>>>> branch"),
        WithoutLine("empty line above a heading deleted", -1),
        WithoutLine("empty line below a heading deleted", 1),
    ];

    // What was below the heading is then below the one above it.
    private static Slip InsteadOfHeading(string name, Func<string, string> change) => new(
        name,
        Silent,
        (lines, number, _) => IsHeading(lines, number)
            ? new SlipEdit(
                number, 1, [change(StatementLines.TitleOf(lines[number]))], StatementLines.TitlesAround(lines, number))
            : null);

    private static SlipEdit? FirstDeleted(string[] lines, int number, int column)
    {
        if (!IsHeading(lines, number) || !lines[number].StartsWith("### ", StringComparison.Ordinal))
        {
            return null;
        }

        var group = StatementLines.HeadingOf(lines, number - 1);
        var end = StatementLines.EndOf(lines, number);
        return lines[group].StartsWith("## ", StringComparison.Ordinal)
            && lines[end].StartsWith("### ", StringComparison.Ordinal)
            && !lines[group..number].Any(StatementLines.IsStatus)
            && lines[number..end].Any(StatementLines.IsStatus)
                ? new SlipEdit(
                    number, end - number, lines[(number + 1)..end], StatementLines.TitlesAround(lines, number))
                : null;
    }

    private static Slip WithoutLine(string name, int offset) => new(
        name,
        Same,
        (lines, number, _) => IsHeading(lines, number) && lines[number + offset].Trim().Length == 0
            ? new SlipEdit(number + offset, 1, [], StatementLines.TitlesAround(lines, number))
            : null);

    private static bool IsHeading(string[] lines, int number) =>
        StatementLines.IsInFeatures(lines, number) && StatementLines.IsHeading(lines[number]);
}
