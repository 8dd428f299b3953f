using System.Globalization;
using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>Writes a report for people: each finding as compilers print one, then its line with a mark.</summary>
internal static class LintText
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(LintReport report, ToolConsole console)
    {
        foreach (var finding in report.Findings)
        {
            console.Display.Write(TitleOf(finding));
            if (finding.Place is { } place)
            {
                Write(LintExcerpt.Of(place, console.TextWidth), LevelWords.StyleOf(finding.Level), console.Display);
            }
        }

        console.Display.WriteLine(Summarise(report));
    }

    private static Paragraph TitleOf(LintFinding finding) => new Paragraph()
        .Append(SafeText.Of($"{finding.Path}{PositionOf(finding.Place)}: "))
        .Append($"{LevelWords.Of(finding.Level)} {finding.Rule.Id}", LevelWords.StyleOf(finding.Level))
        .Append($": {SafeText.Of(finding.Message)}\n");

    private static void Write(LintExcerpt excerpt, Style style, IAnsiConsole display)
    {
        display.Write(new Paragraph().Append(excerpt.Gutter, Dim).Append($"{excerpt.Line}\n"));
        display.Write(new Paragraph().Append(excerpt.EmptyGutter, Dim).Append($"{excerpt.Marks}\n", style));
    }

    private static string PositionOf(LintPlace? place) =>
        place is null ? "" : string.Create(CultureInfo.InvariantCulture, $":{place.Line}:{place.Column}");

    private static string Summarise(LintReport report)
    {
        var files = LevelWords.Count(report.Paths.Count, "file");
        return report.Findings.Count == 0
            ? $"{files}: nothing found"
            : $"{files}: {LevelWords.Count(report.Findings.Select(finding => finding.Level))}";
    }
}
