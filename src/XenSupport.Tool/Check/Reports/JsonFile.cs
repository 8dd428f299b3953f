using System.Text.Json.Serialization;
using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;
using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Check.Reports;

/// <summary>A file and its findings.</summary>
internal sealed record JsonFile(
    string Path,
    [property: JsonConverter(typeof(CamelCaseConverter<Architecture>))] Architecture Arch,
    IReadOnlyList<JsonFinding> Findings)
{
    public static JsonFile Of(CheckResult result, CheckReport report) => new(
        result.Path,
        result.Architecture,
        [.. result.Findings.Select(finding => JsonFinding.Of(finding, report))]);
}
