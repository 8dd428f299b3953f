using XenSupport.Reading.Findings;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Rules;
using static XenSupport.Tool.Reports.SarifLog;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>Turns a report into a SARIF log, which code hosts and editors show next to the file.</summary>
internal static class LintSarif
{
    /// <summary>A log with the rules that were broken, each with its page.</summary>
    public static SarifLog Of(LintReport report)
    {
        var rules = report.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id).ToList();
        return new SarifLog(
            [.. rules.Select(ToRule)],
            [.. report.Findings.Select(finding => ToResult(finding, rules.IndexOf(finding.Rule)))]);
    }

    private static SarifRule ToRule(Rule rule)
    {
        var page = RulePage.Read(rule.Id);
        return new SarifRule(
            rule.Id,
            rule.Title,
            RuleText.SummaryOf(page),
            rule.HelpLink,
            RuleText.Write(page, RuleText.UsualWidth),
            FindingLocator.LevelOf(rule.Severity))
        {
            HelpMarkdown = page,
        };
    }

    private static SarifResult ToResult(LintFinding finding, int ruleIndex) =>
        new(finding.Rule.Id, ruleIndex, finding.Level, finding.Message, finding.Path, ToRegion(finding.Place))
        {
            Fingerprint = finding.Fingerprint,
        };

    private static SarifRegion? ToRegion(LintPlace? place) =>
        place is null ? null : new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn);
}
