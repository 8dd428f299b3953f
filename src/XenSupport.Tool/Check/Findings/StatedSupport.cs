using System.Text.Json.Serialization;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Findings;

/// <summary>What a statement says about a row.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Value">The statement's wording.</param>
/// <param name="Status">The status that this means.</param>
/// <param name="SecuritySupport">The security support that this means.</param>
internal sealed record StatedSupport(
    string Key,
    string Value,
    [property: JsonConverter(typeof(CamelCaseConverter<SupportStatus>))] SupportStatus Status,
    [property: JsonConverter(typeof(CamelCaseConverter<SecuritySupport>))] SecuritySupport SecuritySupport)
{
    public static StatedSupport Of(SupportEntry entry) =>
        new(entry.Key, entry.Value, entry.Status, entry.SecuritySupport);
}
