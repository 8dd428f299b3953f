using System.Text.Json.Serialization;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>A finding in GitLab's format for code quality (docs.gitlab.com/ci/testing/code_quality).</summary>
internal sealed record GitLabIssue(
    string Description,
    [property: JsonPropertyName("check_name")] string CheckName,
    string Fingerprint,
    string Severity,
    GitLabIssue.GitLabLocation Location)
{
    public static IReadOnlyList<GitLabIssue> AllOf(LintReport report) => [.. report.Findings.Select(Of)];

    private static GitLabIssue Of(LintFinding finding) => new(
        $"{finding.Rule.Id}: {finding.Message}",
        finding.Rule.Id,
        finding.Fingerprint,
        SeverityOf(finding.Level),
        new GitLabLocation(PathOf(finding.Path), new GitLabLines(finding.Place?.Line ?? 1)));

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

    internal sealed record GitLabLocation(string Path, GitLabLines Lines);

    internal sealed record GitLabLines(int Begin);
}
