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
    private const string Indent = "    ";

    // For Spectre.Console, which would break words: lines are wrapped here.
    private const int Unwrapped = 1 << 20;

    public static void Write(CheckReport report, ToolConsole console)
    {
        var width = console.IsTerminal ? console.TextWidth : Unwrapped;
        var display = console.Display;
        display.Profile.Width = Unwrapped;
        foreach (var result in report.Results)
        {
            foreach (var finding in result.Findings.Where(finding => !report.IsAccepted(finding)))
            {
                Write(result, finding, display, width);
            }
        }

        new WrappedLine(display, width, Indent).Add(Summarise(report), Style.Plain).End();
        if (report.IsReleaseSecuritySupported == false)
        {
            new WrappedLine(display, width, Indent).Add(
                $"Xen {report.Release.VersionText} itself has no security support on {ReleaseDescriptions.Of(report.Today)} "
                + $"(last day: {ReleaseDescriptions.SecuritySupportUntilOf(report.Release)})",
                Style.Plain).End();
        }
    }

    private static void Write(CheckResult result, ConfigurationFinding finding, IAnsiConsole display, int width)
    {
        var (word, style) = Describe(finding.Rule.Level);
        // Without colour there is no other style either (no-color.org).
        var dim = display.Profile.Capabilities.ColorSystem == ColorSystem.NoColors
            ? Style.Plain
            : new Style(decoration: Decoration.Dim);
        new WrappedLine(display, width, Indent)
            .Add(Printable($"{result.Path}{Position(finding)}:"), Style.Plain)
            .Add($"{word}:", style)
            .Add(Printable(finding.Message), Style.Plain)
            .Add($"[{finding.Rule.Id}]", dim)
            .End();
        foreach (var paragraph in finding.Caveats.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            new WrappedLine(display, width, Indent).Below()
                .Add(Printable(paragraph.ReplaceLineEndings(" ").Trim()), Style.Plain)
                .End();
        }

        if (finding.Link is { } link && finding.Rule.Level != FindingLevel.Note)
        {
            new WrappedLine(display, width, Indent).Below().Add(link, dim).End();
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
        var accepted = findings.Count(report.IsAccepted);
        var counted = findings
            .Where(finding => !report.IsAccepted(finding))
            .CountBy(finding => finding.Rule.Level)
            .ToDictionary();
        string[] parts =
        [
            Count(counted.GetValueOrDefault(FindingLevel.Error), "error"),
            Count(counted.GetValueOrDefault(FindingLevel.Warning), "warning"),
            Count(counted.GetValueOrDefault(FindingLevel.Note), "note"),
            .. accepted > 0 ? [$"{accepted} accepted"] : Array.Empty<string>(),
        ];
        var architecture = report.Results[0].Architecture.ToString().ToLowerInvariant();
        return $"{Count(report.Results.Count, "file")} against Xen {report.Release.VersionText} on {architecture}: {string.Join(", ", parts)}";
    }

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

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
