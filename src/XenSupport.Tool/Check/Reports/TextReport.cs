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

    private static readonly Style Dim = new(decoration: Decoration.Dim);

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
                + (report.Release.InitialRelease > report.Today
                    ? $"(released on {ReleaseDescriptions.Of(report.Release.InitialRelease)})"
                    : $"(last day: {ReleaseDescriptions.SecuritySupportUntilOf(report.Release)})"),
                Style.Plain).End();
        }
    }

    private static void Write(CheckResult result, ConfigurationFinding finding, IAnsiConsole display, int width)
    {
        new WrappedLine(display, width, Indent)
            .Add(Printable($"{result.Path}{Position(finding)}:"), Style.Plain)
            .Add($"{LevelWords.Of(finding.Rule.Level)}:", LevelWords.StyleOf(finding.Rule.Level))
            .Add(Printable(finding.Message), Style.Plain)
            .Add($"[{finding.Rule.Id}]", Dim)
            .End();
        foreach (var paragraph in finding.Caveats.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            new WrappedLine(display, width, Indent).Below()
                .Add(Printable(paragraph.ReplaceLineEndings(" ").Trim()), Style.Plain)
                .End();
        }

        if (finding.Link is { } link && finding.Rule.Level != FindingLevel.Note)
        {
            new WrappedLine(display, width, Indent).Below().Add(link, Dim).End();
        }
    }

    private static string Position(ConfigurationFinding finding) => finding.Span is { Start: var start }
        ? string.Create(CultureInfo.InvariantCulture, $":{start.Line}:{start.Column}")
        : "";

    private static string Summarise(CheckReport report)
    {
        var findings = report.Results.SelectMany(result => result.Findings).ToList();
        var accepted = findings.Count(report.IsAccepted);
        var counts = LevelWords.Count(
            findings.Where(finding => !report.IsAccepted(finding)).Select(finding => finding.Rule.Level));
        var architecture = report.Results[0].Architecture.ToString().ToLowerInvariant();
        return $"{LevelWords.Count(report.Results.Count, "file")} against Xen {report.Release.VersionText} "
            + $"on {architecture}: {counts}"
            + (accepted > 0 ? $", {accepted} accepted" : "");
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
