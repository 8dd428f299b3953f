using System.Reflection;
using System.Text.Json;

namespace XenSupport.Tool.Reports;

/// <summary>
/// The parts of SARIF 2.1.0 that a report needs, with SARIF's names (docs.oasis-open.org/sarif/sarif/v2.1.0).
/// </summary>
internal sealed record SarifLog(
    IReadOnlyList<SarifLog.SarifRule> Rules, IReadOnlyList<SarifLog.SarifResult> Results)
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string InformationUri = "https://github.com/xensupport/xensupport/blob/main/docs/tool.md";

    private const string FingerprintName = "xenSupport/v1";

    private static string VersionOfTool =>
        typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Writes a log of one run of this tool, with places in UTF-16 units.</summary>
    public void Write(TextWriter output) => ReportJson.Write(output, json => json.WriteObject(() =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [this], run =>
        {
            json.WriteObject("tool", () => json.WriteObject("driver", () =>
            {
                json.WriteString("name", "xen-support");
                json.WriteString("version", VersionOfTool);
                json.WriteString("informationUri", InformationUri);
                json.WriteObjects("rules", run.Rules, rule => WriteRule(json, rule));
            }));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteObjects("results", run.Results, result => WriteResult(json, result));
        });
    }));

    private static void WriteRule(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.ShortDescription);
        WriteText(json, "fullDescription", rule.FullDescription);
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteObject("help", () =>
        {
            json.WriteString("text", rule.Help);
            json.WriteOptional("markdown", rule.HelpMarkdown);
        });
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", LevelWords.Of(rule.Level)));
    }

    private static void WriteResult(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteString("ruleId", result.RuleId);
        json.WriteNumber("ruleIndex", result.RuleIndex);
        json.WriteString("level", LevelWords.Of(result.Level));
        WriteText(json, "message", result.Message);
        json.WriteObjects("locations", [result], located => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(located.Path)));
            if (located.Region is { } region)
            {
                json.WriteObject("region", () => WriteRegion(json, region));
            }
        }));
        if (result.Fingerprint is { } fingerprint)
        {
            json.WriteObject("partialFingerprints", () => json.WriteString(FingerprintName, fingerprint));
        }

        if (result.Justification is { } justification)
        {
            json.WriteObjects("suppressions", [justification], suppression =>
            {
                json.WriteString("kind", "external");
                json.WriteString("justification", suppression);
            });
        }

        if (result.Properties is { } properties)
        {
            json.WriteObject("properties", () => WriteProperties(json, properties));
        }
    }

    private static void WriteRegion(Utf8JsonWriter json, SarifRegion region)
    {
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
    }

    private static void WriteProperties(Utf8JsonWriter json, SarifProperties properties)
    {
        json.WriteString("xen", properties.Xen);
        json.WriteString("arch", properties.Arch);
        json.WriteOptional("key", properties.Key);
        json.WriteOptional("value", properties.Value);
        json.WriteOptional("caveats", properties.Caveats);
        json.WriteOptional("link", properties.Link);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text) =>
        json.WriteObject(name, () => json.WriteString("text", text));

    /// <summary>A file as a URI, relative if the command line names it so.</summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    internal sealed record SarifRule(
        string Id, string ShortDescription, string FullDescription, string HelpUri, string Help, FindingLevel Level)
    {
        public string? HelpMarkdown { get; init; }
    }

    internal sealed record SarifResult(
        string RuleId, int RuleIndex, FindingLevel Level, string Message, string Path, SarifRegion? Region)
    {
        public string? Fingerprint { get; init; }

        /// <summary>Why the finding does not count; null if it does.</summary>
        public string? Justification { get; init; }

        public SarifProperties? Properties { get; init; }
    }

    internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

    /// <summary>What SARIF has no place for: the statement's entry.</summary>
    internal sealed record SarifProperties(
        string Xen,
        string Arch,
        string? Key,
        string? Value,
        string? Caveats,
        string? Link);
}
