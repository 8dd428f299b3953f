using System.Text.Json;
using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Reports;

/// <summary>
/// Writes a report for programs (docs/tool.md). Members may be added, but never changed or removed.
/// </summary>
internal static class JsonReport
{
    private const int CurrentFormat = 1;

    public static void Write(CheckReport report, TextWriter output) =>
        ReportJson.Write(output, json => json.WriteObject(() =>
        {
            json.WriteNumber("format", CurrentFormat);
            json.WriteString("xen", report.Release.VersionText);
            if (report.IsReleaseSecuritySupported is { } isSecuritySupported)
            {
                json.WriteBoolean("xenSecuritySupported", isSecuritySupported);
            }

            json.WriteBoolean("hasFindings", report.HasFindings);
            json.WriteObjects("files", report.Results, result =>
            {
                json.WriteString("path", result.Path);
                json.WriteString("arch", JsonNames.Of(result.Architecture));
                json.WriteObjects("findings", result.Findings, finding => WriteFinding(json, finding, report));
            });
        }));

    private static void WriteFinding(Utf8JsonWriter json, ConfigurationFinding finding, CheckReport report)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("level", LevelWords.Of(finding.Rule.Level));
        json.WriteBoolean("accepted", report.IsAccepted(finding));
        json.WriteString("message", finding.Message);
        json.WriteOptional("line", finding.Span?.Start.Line);
        json.WriteOptional("column", finding.Span?.Start.Column);
        json.WriteOptional("endLine", finding.Span?.End.Line);
        json.WriteOptional("endColumn", finding.Span?.End.Column);
        json.WriteOptional("key", finding.Key);
        if (finding.Stated is { } stated)
        {
            json.WriteObject("stated", () => WriteStated(json, stated));
        }

        if (finding.Candidates.Count > 0)
        {
            json.WriteObjects("candidates", finding.Candidates, candidate => WriteStated(json, candidate));
        }

        json.WriteOptional("caveats", finding.Caveats.Length == 0 ? null : finding.Caveats);
        json.WriteOptional("link", finding.Link);
    }

    private static void WriteStated(Utf8JsonWriter json, StatedSupport stated)
    {
        json.WriteString("key", stated.Key);
        json.WriteString("value", stated.Value);
        json.WriteString("status", stated.Status);
        json.WriteString("securitySupport", stated.SecuritySupport);
    }
}
