using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>The contents of a report.</summary>
/// <param name="Paths">All files that were read, overlays included.</param>
/// <param name="Findings">What was found in them and is to be reported.</param>
internal sealed record LintReport(IReadOnlyList<string> Paths, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>Whether there are findings to review. Warnings count only where they have become errors.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Level == FindingLevel.Error);
}
