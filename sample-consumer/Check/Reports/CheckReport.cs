using SampleConsumer.Check.Findings;
using XenSupport;

namespace SampleConsumer.Check.Reports;

/// <summary>What a report is made of.</summary>
/// <param name="Release">The release that the files were held against.</param>
/// <param name="Today">The day of the check: the release may be out of security support.</param>
/// <param name="Results">What was found, a file each.</param>
/// <param name="Accepted">The rules whose findings are not counted.</param>
internal sealed record CheckReport(
    SupportRelease Release,
    DateTime Today,
    IReadOnlyList<CheckResult> Results,
    IReadOnlySet<string> Accepted)
{
    /// <summary>
    /// Whether the release itself has security support: without, no entry of its statement promises any. Null: not
    /// known.
    /// </summary>
    public bool? IsReleaseSecuritySupported => Release.IsSecuritySupported(Today);

    /// <summary>
    /// Whether there is anything that somebody should look at: notes and what is accepted do not count.
    /// </summary>
    public bool HasFindings => Results.Any(result => result.Findings.Any(Counts));

    /// <summary>Whether a finding was accepted beforehand.</summary>
    public bool IsAccepted(ConfigurationFinding finding) => Accepted.Contains(finding.Rule.Id);

    /// <summary>Whether a finding counts.</summary>
    public bool Counts(ConfigurationFinding finding) => finding.Rule.Level != FindingLevel.Note && !IsAccepted(finding);
}
