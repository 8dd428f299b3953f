using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in the head of a field line, and around the line.</summary>
internal static class FieldSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InStatus("field without indentation", Reported, line => line.TrimStart()),
        InStatus("field indented by one", Reported, line => line[3..]),
        InStatus("field indented by two", Reported, line => line[2..]),
        InStatus("field indented by three", Reported, line => line[1..]),
        InStatus("field indented by five", Reported, line => " " + line),
        InStatus("field indented by eight", Reported, line => "    " + line),
        InStatus("field indented by a tab", Same, line => "\t" + line.TrimStart()),
        InStatus("field indented by no-break spaces", Reported, line => "\u00a0\u00a0\u00a0\u00a0" + line.TrimStart()),
        InStatus("field after a zero-width space", Reported, line => "    \u200b" + line.TrimStart()),
        InStatus("field with trailing spaces", Same, line => line + "  "),
        InStatus("field with its qualifier in parentheses", Reported, line => "    Status (x86): " + ValueOf(line)),
        InStatus("field with its qualifier in brackets", Reported, line => "    Status [x86]: " + ValueOf(line)),
        InStatus("field with a slash", Reported, line => "    Status/x86: " + ValueOf(line)),
        InStatus("field without a comma", Reported, line => ReplaceComma(line, "Status")),
        InStatus("field with a full stop for the comma", Reported, line => ReplaceComma(line, "Status.")),
        InStatus("field with a semicolon for the comma", Reported, line => ReplaceComma(line, "Status;")),
        InStatus("field with a colon for the comma", Reported, line => ReplaceComma(line, "Status:")),
        InStatus("field with an empty qualifier", Reported, line => "    Status, : " + ValueOf(line)),
        InStatus("field as a list item", Reported, line => "    - " + line.TrimStart()),
        InStatus("field as an unindented list item", Reported, line => "- " + line.TrimStart()),
        InStatus("field as an item with a star", Reported, line => " * " + line.TrimStart()),
        InStatus("field as a numbered item", Reported, line => "1. " + line.TrimStart()),
        InStatus("field in a quote", Reported, line => "> " + line.TrimStart()),
        InStatus("field in backquotes", Reported, line => $"`{line.TrimStart()}`"),
        InStatus("field with a name in bold", Reported, line => $"**{NameOf(line)}**: {ValueOf(line)}"),
        InStatus("field with an indented name in bold", Reported, line => $"    **{NameOf(line)}**: {ValueOf(line)}"),
        InStatus("field as a row of a table", Reported, line => $"    | {NameOf(line)} | {ValueOf(line)} |"),
        InStatus("field in lower case", Reported, line => line.Replace("Status", "status", StringComparison.Ordinal)),
        InStatus("field in capitals", Reported, line => line.Replace("Status", "STATUS", StringComparison.Ordinal)),
        InStatus("letter of a name dropped", Reported, (line, column) => InName(line, column, TypingSlips.DropLetter)),
        InStatus(
            "letter of a name doubled",
            Reported,
            (line, column) => InName(line, column, TypingSlips.DoubleLetter)),
        InStatus(
            "letters of a name swapped",
            Reported,
            (line, column) => InName(line, column, TypingSlips.SwapLetters)),
        InStatus(
            "unindented field with a slip in its name",
            Reported,
            (line, column) => InName(line, column, TypingSlips.DropLetter)?.TrimStart()),
        InStatus(
            "letter of a qualifier dropped",
            Silent,
            (line, column) => InQualifier(line, column, TypingSlips.DropLetter)),
        InStatus(
            "letters of a qualifier swapped",
            Silent,
            (line, column) => InQualifier(line, column, TypingSlips.SwapLetters)),
        InStatus("typographic quotes in a qualifier", Silent, line => line.Replace('"', '\u201d')),
        InStatus("field without a colon", Reported, line => line.Replace(":", "", StringComparison.Ordinal)),
        InStatus("field with a full-width colon", Reported, line => line.Replace(':', '\uff1a')),
        InStatus("field with a semicolon for the colon", Reported, line => line.Replace(':', ';')),
        InStatus("field with an equals sign", Reported, line => line.Replace(':', '=')),
        InStatus(
            "field with a dash for the colon",
            Reported,
            line => line.Replace(":", " -", StringComparison.Ordinal)),
        InStatus("field with two colons", Reported, line => line.Replace(":", "::", StringComparison.Ordinal)),
        InStatus(
            "field with a space before the colon",
            Same,
            line => line.Replace(":", " :", StringComparison.Ordinal)),
        InStatus("field without a space", Reported, line => line.Replace(": ", ":", StringComparison.Ordinal)),
        InStatus("field with a no-break space", Same, line => line.Replace(": ", ":\u00a0", StringComparison.Ordinal)),
        InStatus("field with a tab after the colon", Same, line => line.Replace(": ", ":\t", StringComparison.Ordinal)),
        InStatus("field without a value", Reported, line => HeadOf(line)),
        InStatus("field in a conflict", Reported, line => $"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> branch"),
        InStatus(
            "field before a conflict without a start",
            Reported,
            line => $"{line}\n=======\n{line}\n>>>>>>> branch"),
        InStatus(
            "name that is stated twice",
            Reported,
            line => line.Replace("Status", "Status, Status", StringComparison.Ordinal)),
        InStatus(
            "field with a comment in its head",
            Reported,
            line => line.Replace(":", " <!-- note -->:", StringComparison.Ordinal)),
        InStatus("field with an assignment", Reported, line => line.Replace(":", " :=", StringComparison.Ordinal)),
        InStatus(
            "value after an exclamation mark",
            Reported,
            line => line.Replace(": ", ": !", StringComparison.Ordinal)),
        InStatus("field after a lone mark of a conflict", Reported, line => $"=======\n{line}"),
        InStatus("field after an open comment", Reported, line => $"<!--\n{line}"),
        InStatus("field after an indented open comment", Reported, line => $"    <!-- {line.TrimStart()}"),
        InStatus("field in a comment", Silent, line => $"<!-- {line.Trim()} -->"),
        InStatus("field in an indented comment", Silent, line => $"    <!-- {line.Trim()} -->"),
        InStatus("field in a comment of C", Reported, line => $"    // {line.Trim()}"),
        InStatus("field after a hash", Reported, line => $"    # {line.Trim()}"),
        InStatus("field after an open fence", Reported, line => $"```\n{line}"),
        InStatus("field in a fence", Silent, line => $"```\n{line}\n```"),
        InStatus("field after prose", Silent, line => $"\nA word about this.\n\n{line}"),
        InStatus("field below prose", Reported, line => $"A word about this.\n{line}"),
        InStatus("field after an empty line", Same, line => $"\n{line}"),
        InStatus("field after an empty line with blanks", Same, line => $"  \t\n{line}"),
        InStatus("field after a rule", Silent, line => $"\n---\n\n{line}"),
        InStatus("field with a bad head before it", Reported, line => "    , x\n" + line),
        InStatus(
            "field as a list of what is supported",
            Reported,
            line => line.Replace("Status", "Supported", StringComparison.Ordinal)),
        InStatus("field stated twice", Reported, line => line + "\n" + line),
        InStatus("field stated again, and better", Reported, line => $"{line}\n{HeadOf(line)}Supported"),
        InStatus("field stated before, and better", Reported, line => $"{HeadOf(line)}Supported\n{line}"),
        new("field deleted", Silent, Deleted),
        new("field joined to the one above", Reported, Joined),
        new("field swapped with the next", Same, Swapped),
        new("value swapped with the next", Restated, SwappedValues),
        new("field moved to the next section", Restated, Moved),
    ];

    private static string NameOf(string line) => HeadOf(line).Trim(' ', ':');

    private static string? ReplaceComma(string line, string name) =>
        line.Contains("Status,", StringComparison.Ordinal)
            ? line.Replace("Status,", name, StringComparison.Ordinal)
            : null;

    private static string? InName(string line, int column, Func<string, int, string?> change) =>
        change("Status", column) is { } name ? line.Replace("Status", name, StringComparison.Ordinal) : null;

    private static string? InQualifier(string line, int column, Func<string, int, string?> change)
    {
        var head = HeadOf(line);
        var start = head.IndexOf(',', StringComparison.Ordinal) + 1;
        return start > 0 && change(head[start..], column) is { } qualifier
            ? head[..start] + qualifier + ValueOf(line)
            : null;
    }

    private static bool IsStatus(string[] lines, int number) =>
        StatementLines.IsInFeatures(lines, number) && StatementLines.IsStatus(lines[number]);

    private static SlipEdit? Deleted(string[] lines, int number, int column) =>
        IsStatus(lines, number) ? new SlipEdit(number, 1, [], StatementLines.TitleOf(lines, number)) : null;

    private static SlipEdit? Joined(string[] lines, int number, int column) =>
        IsStatus(lines, number) && IsStatus(lines, number - 1)
            ? new SlipEdit(
                number - 1,
                2,
                [$"{lines[number - 1]} {lines[number].Trim()}"],
                StatementLines.TitleOf(lines, number))
            : null;

    private static SlipEdit? Swapped(string[] lines, int number, int column) =>
        IsStatus(lines, number) && IsStatus(lines, number + 1)
            ? new SlipEdit(number, 2, [lines[number + 1], lines[number]], StatementLines.TitleOf(lines, number))
            : null;

    private static SlipEdit? SwappedValues(string[] lines, int number, int column) =>
        IsStatus(lines, number) && IsStatus(lines, number + 1)
            ? new SlipEdit(
                number,
                2,
                [
                    HeadOf(lines[number]) + ValueOf(lines[number + 1]),
                    HeadOf(lines[number + 1]) + ValueOf(lines[number]),
                ],
                StatementLines.TitleOf(lines, number))
            : null;

    private static SlipEdit? Moved(string[] lines, int number, int column)
    {
        var next = Array.FindIndex(lines, StatementLines.EndOf(lines, number), StatementLines.IsStatus);
        return IsStatus(lines, number) && next >= 0 && StatementLines.IsInFeatures(lines, next)
            ? new SlipEdit(
                number,
                next - number,
                [.. lines[(number + 1)..next], lines[number]],
                StatementLines.TitleOf(lines, number),
                StatementLines.TitleOf(lines, next))
            : null;
    }
}
