using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>A report for programs (docs/tool.md). Members may be added, but never changed or removed.</summary>
internal sealed record LintJson(int Format, bool HasFindings, IReadOnlyList<LintJson.LintedFile> Files)
{
    private const int CurrentFormat = 1;

    public static LintJson Of(LintReport report)
    {
        var findings = report.Findings.ToLookup(finding => finding.Path);
        return new LintJson(
            CurrentFormat,
            report.HasErrors,
            [.. report.Paths.Select(path => new LintedFile(path, [.. findings[path].Select(ToResult)]))]);
    }

    private static LintResult ToResult(LintFinding finding) => new(
        finding.Rule.Id,
        LevelWords.Of(finding.Level),
        finding.Message,
        finding.Place?.Line,
        finding.Place?.Column,
        finding.Place?.EndLine,
        finding.Place?.EndColumn,
        finding.Rule.HelpLink);

    /// <summary>A file and its findings.</summary>
    internal sealed record LintedFile(string Path, IReadOnlyList<LintResult> Findings);

    /// <summary>A finding. The place is absent if it is about the file as a whole.</summary>
    internal sealed record LintResult(
        string Rule,
        string Level,
        string Message,
        int? Line,
        int? Column,
        int? EndLine,
        int? EndColumn,
        string Link);
}
