using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Reports;

/// <summary>The contents of a report.</summary>
/// <param name="Release">The release that the files were compared with.</param>
/// <param name="Today">The day of the check, to tell whether the release still has security support.</param>
/// <param name="Results">The results, one for each file.</param>
/// <param name="Accepted">The rules whose findings do not count.</param>
internal sealed record CheckReport(
    SupportRelease Release,
    DateTime Today,
    IReadOnlyList<CheckResult> Results,
    IReadOnlySet<string> Accepted)
{
    /// <summary>Whether the release has security support; if not, no entry has. Null if that is not known.</summary>
    public bool? IsReleaseSecuritySupported => Release.IsSecuritySupported(Today);

    /// <summary>Whether there are findings to review. Notes and accepted findings do not count.</summary>
    public bool HasFindings => Results.Any(result => result.Findings.Any(Counts));

    public bool IsAccepted(ConfigurationFinding finding) => Accepted.Contains(finding.Rule.Id);

    public bool Counts(ConfigurationFinding finding) => finding.Rule.Level != FindingLevel.Note && !IsAccepted(finding);
}
