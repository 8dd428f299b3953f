using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>The contents of a report.</summary>
/// <param name="Paths">The files that were checked; of a tree, its statement and those with findings.</param>
/// <param name="Findings">The findings to report.</param>
internal sealed record LintReport(IReadOnlyList<string> Paths, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>Whether there are findings to review. Warnings count only if --werror made them errors.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Level == FindingLevel.Error);
}
