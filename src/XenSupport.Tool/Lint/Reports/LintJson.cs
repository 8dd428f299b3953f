using System.Text.Json;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>
/// Writes a report for programs (docs/tool.md). Members may be added, but never changed or removed.
/// </summary>
internal static class LintJson
{
    private const int CurrentFormat = 1;

    public static void Write(LintReport report, TextWriter output)
    {
        var findings = report.Findings.ToLookup(finding => finding.Path);
        ReportJson.Write(output, json => json.WriteObject(() =>
        {
            json.WriteNumber("format", CurrentFormat);
            json.WriteBoolean("hasFindings", report.HasErrors);
            json.WriteObjects("files", report.Paths, path =>
            {
                json.WriteString("path", path);
                json.WriteObjects("findings", findings[path], finding => WriteFinding(json, finding));
            });
        }));
    }

    // A finding without a place is about the whole file.
    private static void WriteFinding(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("level", LevelWords.Of(finding.Level));
        json.WriteString("message", finding.Message);
        json.WriteOptional("line", finding.Place?.Line);
        json.WriteOptional("column", finding.Place?.Column);
        json.WriteOptional("endLine", finding.Place?.EndLine);
        json.WriteOptional("endColumn", finding.Place?.EndColumn);
        json.WriteString("link", finding.Rule.HelpLink);
    }
}
