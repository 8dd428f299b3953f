using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in the root headings, and in the whole text.</summary>
internal static class WholeTextSlips
{
    private static readonly string[] Roots = ["# Release Support", "# Feature Support", "# Format and definitions"];

    public static IReadOnlyList<Slip> All { get; } =
    [
        InRoot("root deleted", Silent, _ => ""),
        InRoot("root without a space", Reported, line => line.Replace(" ", "", StringComparison.Ordinal)),
        InRoot("root with a slip", Reported, line => line.Replace("or", "ro", StringComparison.Ordinal)),
        InRoot("root in lower case", Reported, line => line.ToLowerInvariant()),
        InRoot("root on level 2", Reported, line => "#" + line),
        InRoot("root stated twice", Reported, line => $"{line}\n\n{line}"),
        InRoot("root after a plus sign", Reported, line => "+" + line),
        InRoot("root after a backslash", Reported, line => "\\" + line),
        InRoot("root underlined", Reported, line => line[2..] + "\n==="),
        InRoot("root after an open fence", Reported, line => "```\n" + line),

        OfText("CRLF", lines => [.. lines.Select(line => line + "\r")]),
        OfText("CR", lines => [string.Join('\r', lines)]),
        OfText("trailing spaces everywhere", lines => [.. lines.Select(line => line + "  ")]),
        OfText(
            "tabs everywhere",
            lines => [.. lines.Select(line => StatementLines.IsIndented(line) ? "\t" + line[4..] : line)]),
        OfText("byte order mark", lines => ["\ufeff" + lines[0], .. lines[1..]]),
        OfText("no line end at the end", lines => lines[..^1]),
        OfText("empty lines at the end", lines => [.. lines, "", "", ""]),
        new("lone CR", Same, WithLoneReturn),
    ];

    private static Slip InRoot(string name, SlipOutcome outcome, Func<string, string> change) => new(
        name,
        outcome,
        (lines, number, _) => Roots.Contains(lines[number])
            ? new SlipEdit(number, 1, change(lines[number]).Split('\n'), StatementLines.TitlesAround(lines, number))
            : null);

    private static Slip OfText(string name, Func<string[], string[]> change) => new(
        name,
        Same,
        (lines, number, _) => number == 0 ? new SlipEdit(0, lines.Length, change(lines)) : null);

    private static SlipEdit? WithLoneReturn(string[] lines, int number, int column) =>
        StatementLines.IsInFeatures(lines, number) && lines[number + 1].Length > 0
            ? new SlipEdit(number, 2, [lines[number] + "\r" + lines[number + 1]])
            : null;
}
