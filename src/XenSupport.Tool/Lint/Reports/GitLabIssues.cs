using System.Text.Json;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>Writes a report in GitLab's format for code quality (docs.gitlab.com/ci/testing/code_quality).</summary>
internal static class GitLabIssues
{
    public static void Write(LintReport report, TextWriter output) => ReportJson.Write(
        output, json => json.WriteObjects(report.Findings, finding => WriteIssue(json, finding)));

    private static void WriteIssue(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteString("description", $"{finding.Rule.Id}: {finding.Message}");
        json.WriteString("check_name", finding.Rule.Id);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("severity", SeverityOf(finding.Level));
        json.WriteObject("location", () =>
        {
            json.WriteString("path", PathOf(finding.Path));
            json.WriteObject("lines", () => json.WriteNumber("begin", finding.Place?.Line ?? 1));
        });
    }

    private static string SeverityOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => "major",
        FindingLevel.Warning => "minor",
        _ => "info",
    };

    // GitLab finds a file only by its path from the root of the repository.
    private static string PathOf(string path)
    {
        var forward = path.Replace('\\', '/');
        return forward.StartsWith("./", StringComparison.Ordinal) ? forward[2..] : forward;
    }
}
