using System.Globalization;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>Writes a report as commands of a GitHub workflow, which shows them beside the changed lines.</summary>
internal static class GitHubAnnotations
{
    public static void Write(LintReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            var properties = PropertiesOf(finding).Select(property => $"{property.Name}={EscapeProperty(property.Value)}");
            output.Write($"::{CommandOf(finding.Level)} {string.Join(',', properties)}::{EscapeData(finding.Message)}\n");
        }
    }

    private static IEnumerable<(string Name, string Value)> PropertiesOf(LintFinding finding)
    {
        yield return ("file", finding.Path);
        if (finding.Place is { } place)
        {
            yield return ("line", Format(place.Line));
            yield return ("endLine", Format(place.EndLine));

            // GitHub takes columns only within one line.
            if (place.EndLine == place.Line)
            {
                yield return ("col", Format(place.Column));
                yield return ("endColumn", Format(place.EndColumn));
            }
        }

        yield return ("title", $"{finding.Rule.Id}: {finding.Rule.Title}");
    }

    private static string CommandOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "notice",
    };

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
