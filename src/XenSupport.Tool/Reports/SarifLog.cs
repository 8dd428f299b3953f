using System.Reflection;
using System.Text.Json.Serialization;

namespace XenSupport.Tool.Reports;

/// <summary>
/// The parts of SARIF 2.1.0 that a report needs, with SARIF's names (docs.oasis-open.org/sarif/sarif/v2.1.0).
/// </summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifLog.SarifRun> Runs)
{
    private const string SchemaAddress =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string InformationUri = "https://github.com/xensupport/xensupport/blob/main/docs/tool.md";

    /// <summary>A log of one run of this tool, with places in UTF-16 units.</summary>
    public static SarifLog Of(IReadOnlyList<SarifRule> rules, IReadOnlyList<SarifResult> results) => new(
        SchemaAddress,
        "2.1.0",
        [
            new SarifRun(
                new SarifTool(new SarifDriver("xen-support", VersionOfTool, InformationUri, rules)),
                "utf16CodeUnits",
                results),
        ]);

    /// <summary>A file as a URI, relative if the command line names it so.</summary>
    public static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private static string VersionOfTool =>
        typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

    internal sealed record SarifTool(SarifDriver Driver);

    internal sealed record SarifDriver(
        string Name, string Version, string InformationUri, IReadOnlyList<SarifRule> Rules);

    internal sealed record SarifRule(
        string Id,
        SarifText ShortDescription,
        SarifText FullDescription,
        string HelpUri,
        SarifText Help,
        SarifConfiguration DefaultConfiguration);

    internal sealed record SarifConfiguration(string Level);

    internal sealed record SarifText(string Text, string? Markdown = null);

    internal sealed record SarifResult(
        string RuleId,
        int RuleIndex,
        string Level,
        SarifText Message,
        IReadOnlyList<SarifLocation> Locations)
    {
        public IReadOnlyDictionary<string, string>? PartialFingerprints { get; init; }

        public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }

        public SarifProperties? Properties { get; init; }
    }

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
