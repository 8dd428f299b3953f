using XenSupport.Reading.Findings;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Rules;
using static XenSupport.Tool.Reports.SarifLog;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>Turns a report into a SARIF log, which code hosts and editors show next to the file.</summary>
internal static class LintSarif
{
    private const string FingerprintName = "xenSupport/v1";

    /// <summary>A log with the rules that were broken, each with its page.</summary>
    public static SarifLog Of(LintReport report)
    {
        var rules = report.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id).ToList();
        return SarifLog.Of(
            [.. rules.Select(ToRule)],
            [.. report.Findings.Select(finding => ToResult(finding, rules.IndexOf(finding.Rule)))]);
    }

    private static SarifRule ToRule(Rule rule)
    {
        var page = RulePage.Read(rule.Id);
        return new SarifRule(
            rule.Id,
            new SarifText(rule.Title),
            new SarifText(RuleText.SummaryOf(page)),
            rule.HelpLink,
            new SarifText(RuleText.Write(page, RuleText.UsualWidth), page),
            new SarifConfiguration(LevelWords.Of(FindingLocator.LevelOf(rule.Severity))));
    }

    private static SarifResult ToResult(LintFinding finding, int ruleIndex) => new(
        finding.Rule.Id,
        ruleIndex,
        LevelWords.Of(finding.Level),
        new SarifText(finding.Message),
        [
            new SarifLocation(
                new SarifPhysicalLocation(new SarifArtifactLocation(UriOf(finding.Path)), ToRegion(finding.Place))),
        ])
    {
        PartialFingerprints = new Dictionary<string, string> { [FingerprintName] = finding.Fingerprint },
    };

    private static SarifRegion? ToRegion(LintPlace? place) =>
        place is null ? null : new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn);
}
