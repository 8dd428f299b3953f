using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;
using XenSupport.Xl.Configuration;
using static XenSupport.Tool.Reports.SarifLog;

namespace XenSupport.Tool.Check.Reports;

/// <summary>Turns a report into a SARIF log, which code hosts and editors show next to the file.</summary>
internal static class SarifReport
{
    public static SarifLog Of(CheckReport report) => new(
        [.. FindingRules.All.Select(rule => ToRule(rule, report))],
        [.. report.Results.SelectMany(result => result.Findings.Select(finding => ToResult(result, finding, report)))]);

    private static SarifRule ToRule(FindingRule rule, CheckReport report) => new(
        rule.Id,
        rule.Title,
        rule.Description,
        rule.IsAboutStatement
            ? XenDocumentation.AddressOf(report.Release)
            : XenDocumentation.AddressOfManual(report.Release, "xl.cfg.5"),
        rule.Description,
        rule.Level);

    private static SarifResult ToResult(CheckResult result, ConfigurationFinding finding, CheckReport report) =>
        new(
            finding.Rule.Id,
            FindingRules.IndexOf(finding.Rule),
            finding.Rule.Level,
            finding.Message,
            result.Path,
            ToRegion(finding.Span))
        {
            Justification = report.IsAccepted(finding) ? $"--accept {finding.Rule.Id}" : null,
            Properties = new SarifProperties(
                result.Release.VersionText,
                result.Architecture.ToString().ToLowerInvariant(),
                finding.Key,
                finding.Stated?.Value,
                finding.Caveats.Length == 0 ? null : finding.Caveats,
                finding.Link),
        };

    private static SarifRegion? ToRegion(TextSpan? span) => span is { Start: var start, End: var end }
        ? new SarifRegion(start.Line, start.Column, end.Line, end.Column)
        : null;
}
