using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in headings.</summary>
internal static class HeadingSlips
{
    private static readonly string[] Prefixes =
        ["+", "\\", "-", ".", ":", "| ", "// ", "*", "**", ";", "~", "`", "(", "$", "x", "1", "&gt; "];

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
        InHeading("heading in a comment that is open", Reported, line => "<!-- " + line),
        .. Prefixes.Select(prefix => InHeading($"heading after '{prefix}'", Reported, line => prefix + line)),
        InHeading("heading with full-width hashes", Reported, line => line.Replace('#', '\uff03')),
        InHeading(
            "heading with escaped hashes",
            Reported,
            line => line.Replace("#", "&#35;", StringComparison.Ordinal)),
        InHeading(
            "heading in an HTML tag",
            Reported,
            line => $"<h{line.IndexOf(' ', StringComparison.Ordinal)}>{StatementLines.TitleOf(line)}</h1>"),
        InHeading("heading between equals signs", Reported, line => $"=== {StatementLines.TitleOf(line)} ==="),
        AtFragment("heading between asterisks", Reported, line => $"*** {StatementLines.TitleOf(line)} ***"),
        AtFragment("heading in bold above its fragment", Reported, line => $"**{StatementLines.TitleOf(line)}**"),
        AtFragment("heading over carets", Reported, line => $"{StatementLines.TitleOf(line)}\n^^^^"),
        AtFragment("heading over asterisks", Reported, line => $"{StatementLines.TitleOf(line)}\n****"),
        InHeading("heading in bold, with hashes", Reported, line => $"**{line}**"),
        new("heading joined to the line above", Reported, JoinedAbove),
        new("field line joined to its heading", Reported, (lines, number, _) => JoinedField(lines, number, "    ")),
        new("field line after one blank", Reported, (lines, number, _) => JoinedField(lines, number, " ")),
        new("field line after a line separator", Reported, (lines, number, _) => JoinedField(lines, number, "\u2028")),
        InHeading("heading with an id", Reported, line => line.TrimEnd('#', ' ') + " {#id}"),
        InHeading("heading with a link", Reported, line => Decorate(line, "[", "](https://example.org)")),
        InHeading("heading with an anchor", Reported, line => Decorate(line, "<a name=\"x\"></a>", "")),
        InHeading("heading with emphasis", Reported, line => Decorate(line, "*", "*")),
        InHeading("heading with a comment", Reported, line => Decorate(line, "", " <!-- note -->")),
        InHeading("heading with an invisible character", Reported, line => Decorate(line, "", "\u200b")),
        InHeading("heading that is struck out", Reported, line => Decorate(line, "~~", "~~")),
        InHeading("heading with hashes joined to its end", Reported, line => Decorate(line, "", "###")),
        InHeading("heading with the end of a comment", Reported, line => Decorate(line, "", " -->")),
        InHeading("heading with a backslash at its end", Reported, line => Decorate(line, "", "\\")),
        AtFragment("heading in HTML over lines", Reported, line => $"<h3>\n{StatementLines.TitleOf(line)}\n</h3>"),
        AtFragment("heading between two lines", Reported, line => $"====\n{StatementLines.TitleOf(line)}\n===="),
        InHeading("heading underlined", Reported, line => line.Trim('#', ' ') + "\n---"),
        InsteadOfHeading("heading without hashes", title => title),
        InsteadOfHeading("heading in bold, wherever it is", title => $"**{title}**"),
        InsteadOfHeading("heading deleted", _ => ""),
        InsteadOfHeading("heading in a comment", title => $"<!-- ### {title} -->"),
        new("first heading of a group deleted", Reported, FirstDeleted),
        OfLevel("heading a level deeper", line => "#" + line),
        OfLevel("heading a level higher", line => line[1..]),
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

    // The section above may become the group of this one.
    private static Slip OfLevel(string name, Func<string, string> change) => new(
        name,
        Silent,
        (lines, number, _) => IsHeading(lines, number)
            ? new SlipEdit(number, 1, [change(lines[number])], StatementLines.TitlesAround(lines, number))
            : null);

    private static string? Decorate(string line, string before, string after)
    {
        var title = StatementLines.TitleOf(line);
        return line.Replace(title, before + title + after, StringComparison.Ordinal);
    }

    // Only above a fragment are such lines sure to be headings.
    private static Slip AtFragment(string name, SlipOutcome outcome, Func<string, string> change) => new(
        name,
        outcome,
        (lines, number, _) => IsHeading(lines, number) && StatementLines.IsIndented(lines[number + 2])
            ? SlipEdit.Replace(lines, number, change(lines[number]))
            : null);

    private static SlipEdit? JoinedAbove(string[] lines, int number, int column) =>
        IsHeading(lines, number) && lines[number - 1].Length == 0 && !lines[number - 2].StartsWith('#')
            ? new SlipEdit(
                number - 2, 3, [$"{lines[number - 2]} {lines[number]}"], StatementLines.TitlesAround(lines, number))
            : null;

    private static SlipEdit? JoinedField(string[] lines, int number, string blank) =>
        IsHeading(lines, number) && StatementLines.IsStatus(lines[number + 2])
            ? new SlipEdit(
                number,
                3,
                [lines[number].TrimEnd('#', ' ') + blank + lines[number + 2].Trim()],
                StatementLines.TitlesAround(lines, number))
            : null;

    private static Slip WithoutLine(string name, int offset) => new(
        name,
        Same,
        (lines, number, _) => IsHeading(lines, number) && lines[number + offset].Trim().Length == 0
            ? new SlipEdit(number + offset, 1, [], StatementLines.TitlesAround(lines, number))
            : null);

    private static bool IsHeading(string[] lines, int number) =>
        StatementLines.IsInFeatures(lines, number) && StatementLines.IsHeading(lines[number]);
}
