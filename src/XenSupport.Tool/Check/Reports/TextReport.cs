using System.Globalization;
using System.Text;
using Spectre.Console;
using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Check.Reports;

/// <summary>Writes a report for people: one line per finding, as compilers do, then the caveats and the link.</summary>
internal static class TextReport
{
    private const int LongestCaveats = 240;

    // One line per finding, however long. The terminal wraps it, so a link stays whole.
    private const int Unwrapped = 1 << 20;

    public static void Write(CheckReport report, ToolConsole console)
    {
        console.Display.Profile.Width = Unwrapped;
        foreach (var result in report.Results)
        {
            foreach (var finding in result.Findings.Where(finding => !report.IsAccepted(finding)))
            {
                Write(result, finding, console.Display);
            }
        }

        console.Display.WriteLine(Summarise(report));
        if (report.IsReleaseSecuritySupported == false)
        {
            console.Display.WriteLine(
                $"Xen {report.Release.VersionText} itself has no security support on {ReleaseDescriptions.Of(report.Today)} "
                + $"(last day: {ReleaseDescriptions.SecuritySupportUntilOf(report.Release)})");
        }
    }

    private static void Write(CheckResult result, ConfigurationFinding finding, IAnsiConsole display)
    {
        var (word, style) = Describe(finding.Rule.Level);
        display.Write(new Text(Printable($"{result.Path}{Position(finding)}: ")));
        display.Write(new Text($"{word}: ", style));
        display.Write(new Text(Printable(finding.Message)));
        display.Write(new Text($" [{finding.Rule.Id}]\n", new Style(decoration: Decoration.Dim)));
        if (Shorten(finding.Caveats) is { Length: > 0 } caveats)
        {
            display.Write(new Text($"    {Printable(caveats)}\n"));
        }

        if (finding.Link is { } link && finding.Rule.Level != FindingLevel.Note)
        {
            display.Write(new Text($"    {link}\n", new Style(decoration: Decoration.Dim)));
        }
    }

    private static string Position(ConfigurationFinding finding) => finding.Span is { Start: var start }
        ? string.Create(CultureInfo.InvariantCulture, $":{start.Line}:{start.Column}")
        : "";

    private static (string Word, Style Style) Describe(FindingLevel level) => level switch
    {
        FindingLevel.Error => ("error", Color.Red),
        FindingLevel.Warning => ("warning", Color.Yellow),
        _ => ("note", Color.Blue),
    };

    private static string Summarise(CheckReport report)
    {
        var findings = report.Results.SelectMany(result => result.Findings).ToList();
        var accepted = findings.Where(report.IsAccepted).ToList();
        var counted = findings
            .Except(accepted)
            .GroupBy(finding => finding.Rule.Level)
            .ToDictionary(group => group.Key, group => group.Count());
        string[] parts =
        [
            Count(counted.GetValueOrDefault(FindingLevel.Error), "error"),
            Count(counted.GetValueOrDefault(FindingLevel.Warning), "warning"),
            Count(counted.GetValueOrDefault(FindingLevel.Note), "note"),
            .. accepted.Count > 0 ? [$"{accepted.Count} accepted"] : Array.Empty<string>(),
        ];
        var architecture = report.Results[0].Architecture.ToString().ToLowerInvariant();
        return $"{Count(report.Results.Count, "file")} against Xen {report.Release.VersionText} on {architecture}: {string.Join(", ", parts)}";
    }

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    // The first paragraph; if that is long, cut at the end of a sentence.
    private static string Shorten(string caveats)
    {
        var paragraph = caveats.Split("\n\n")[0].ReplaceLineEndings(" ").Trim();
        if (paragraph.Length <= LongestCaveats)
        {
            return paragraph;
        }

        var end = paragraph.LastIndexOf(". ", LongestCaveats, StringComparison.Ordinal);
        return end > 0 ? paragraph[..(end + 1)] : $"{paragraph[..LongestCaveats].TrimEnd()} …";
    }

    /// <summary>Escapes characters that could move the terminal's cursor or reverse the text.</summary>
    private static string Printable(string text)
    {
        if (!text.Any(IsHarmful))
        {
            return text;
        }

        var printable = new StringBuilder();
        foreach (var character in text)
        {
            _ = IsHarmful(character)
                ? printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : printable.Append(character);
        }

        return printable.ToString();
    }

    private static bool IsHarmful(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
