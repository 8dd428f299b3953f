using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Reports;

/// <summary>A file and its findings.</summary>
internal sealed record JsonFile(string Path, string Arch, IReadOnlyList<JsonFinding> Findings)
{
    public static JsonFile Of(CheckResult result, CheckReport report) => new(
        result.Path,
        JsonNames.Of(result.Architecture),
        [.. result.Findings.Select(finding => JsonFinding.Of(finding, report))]);
}
