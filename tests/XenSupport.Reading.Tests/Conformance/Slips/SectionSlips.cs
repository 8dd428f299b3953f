using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips with a whole section.</summary>
internal static class SectionSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InSection("section deleted", Silent, _ => []),
        InSection("section cut to its heading", Silent, section => [section[0], ""]),
        InSection("section pasted twice", Reported, section => [.. section, .. section]),
        InSection("section pasted below, and better", Reported, section => [.. section, .. section.Select(Improve)]),
        InSection("section pasted above, and better", Reported, section => [.. section.Select(Improve), .. section]),
        InSection(
            "section in a conflict",
            Reported,
            section => ["<<<<<<< HEAD", .. section, "=======", ">>>>>>> branch", ""]),
        InSection(
            "section in a conflict with a better one",
            Reported,
            section => ["<<<<<<< HEAD", .. section, "=======", .. section.Select(Improve), ">>>>>>> branch", ""]),
        InSection("section in a comment", Silent, section => ["<!--", .. section, "-->", ""]),
        InSection("section indented", Reported, section => [.. section.Select(line => "    " + line)]),
        InSection("section in a quote", Reported, section => [.. section.Select(line => "> " + line)]),
        new("section moved to the end", Reported, MovedToEnd),
        new("section moved above its neighbour", Same, MovedUp),
    ];

    private static string Improve(string line) => StatementLines.IsStatus(line) ? HeadOf(line) + "Supported" : line;

    private static bool IsFeature(string[] lines, int number) =>
        StatementLines.IsInFeatures(lines, number) && lines[number].StartsWith("### ", StringComparison.Ordinal);

    private static Slip InSection(string name, SlipOutcome outcome, Func<string[], string[]> change) =>
        new(name, outcome, (lines, number, _) => Replace(lines, number, change));

    private static SlipEdit? Replace(string[] lines, int number, Func<string[], string[]> change)
    {
        if (!IsFeature(lines, number))
        {
            return null;
        }

        var end = StatementLines.EndOf(lines, number);
        return new SlipEdit(number, end - number, change(lines[number..end]), StatementLines.TitleOf(lines, number));
    }

    private static SlipEdit? MovedToEnd(string[] lines, int number, int column)
    {
        if (!IsFeature(lines, number))
        {
            return null;
        }

        var end = StatementLines.EndOf(lines, number);
        return new SlipEdit(
            number,
            lines.Length - number,
            [.. lines[end..], "", .. lines[number..end]],
            StatementLines.TitleOf(lines, number));
    }

    private static SlipEdit? MovedUp(string[] lines, int number, int column)
    {
        if (!IsFeature(lines, number) || !IsFeature(lines, StatementLines.HeadingOf(lines, number - 1)))
        {
            return null;
        }

        var above = StatementLines.HeadingOf(lines, number - 1);
        var end = StatementLines.EndOf(lines, number);
        return new SlipEdit(above, end - above, [.. lines[number..end], .. lines[above..number]]);
    }
}
