using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Words;
using XenSupport.Xl.Configuration;
using static XenSupport.Tool.Check.Reports.SarifLog;

namespace XenSupport.Tool.Check.Reports;

/// <summary>Turns a report into a SARIF log, which code hosts and editors show next to the file.</summary>
internal static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Version = "2.1.0";

    public static SarifLog Of(CheckReport report)
    {
        var rules = FindingRules.All.Select(rule => ToRule(rule, report)).ToList();
        var results = report.Results.SelectMany(result =>
            result.Findings.Select(finding => ToResult(result, finding, report)));
        var run = new SarifRun(new SarifTool(new SarifDriver("xen-support", rules)), "utf16CodeUnits", [.. results]);
        return new SarifLog(Schema, Version, [run]);
    }

    private static SarifRule ToRule(FindingRule rule, CheckReport report) => new(
        rule.Id,
        new SarifMessage(rule.Title),
        new SarifMessage(rule.Description),
        rule.IsAboutStatement
            ? XenDocumentation.AddressOf(report.Release)
            : XenDocumentation.AddressOfManual(report.Release, "xl.cfg.5"),
        new SarifConfiguration(rule.Level));

    private static SarifResult ToResult(CheckResult result, ConfigurationFinding finding, CheckReport report) =>
        new(
            finding.Rule.Id,
            FindingRules.IndexOf(finding.Rule),
            finding.Rule.Level,
            new SarifMessage(finding.Message),
            [
                new SarifLocation(
                    new SarifPhysicalLocation(new SarifArtifactLocation(ToUri(result.Path)), ToRegion(finding.Span))),
            ],
            report.IsAccepted(finding) ? [new SarifSuppression("external", $"--accept {finding.Rule.Id}")] : null,
            new SarifProperties(
                result.Release.VersionText,
                result.Architecture.ToString().ToLowerInvariant(),
                finding.Key,
                finding.Stated?.Value,
                finding.Caveats.Length == 0 ? null : finding.Caveats,
                finding.Link));

    private static SarifRegion? ToRegion(TextSpan? span) => span is { Start: var start, End: var end }
        ? new SarifRegion(start.Line, start.Column, end.Line, end.Column)
        : null;

    private static string ToUri(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
