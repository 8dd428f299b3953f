using System.Text.Json.Serialization;
using XenSupport.Tool.Check.Findings;

namespace XenSupport.Tool.Check.Reports;

/// <summary>
/// The parts of SARIF 2.1.0 that a report needs, with SARIF's names (docs.oasis-open.org/sarif/sarif/v2.1.0).
/// </summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifLog.SarifRun> Runs)
{
    internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

    internal sealed record SarifTool(SarifDriver Driver);

    internal sealed record SarifDriver(string Name, IReadOnlyList<SarifRule> Rules);

    internal sealed record SarifRule(
        string Id,
        SarifMessage ShortDescription,
        SarifMessage FullDescription,
        string HelpUri,
        SarifConfiguration DefaultConfiguration);

    internal sealed record SarifConfiguration(FindingLevel Level);

    internal sealed record SarifMessage(string Text);

    internal sealed record SarifResult(
        string RuleId,
        int RuleIndex,
        FindingLevel Level,
        SarifMessage Message,
        IReadOnlyList<SarifLocation> Locations,
        IReadOnlyList<SarifSuppression>? Suppressions,
        SarifProperties Properties);

    internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

    internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion? Region);

    internal sealed record SarifArtifactLocation(string Uri);

    internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

    internal sealed record SarifSuppression(string Kind, string Justification);

    /// <summary>What SARIF has no place for: the statement's entry.</summary>
    internal sealed record SarifProperties(
        string Xen,
        string Arch,
        string? Key,
        string? Value,
        string? Caveats,
        string? Link);
}
