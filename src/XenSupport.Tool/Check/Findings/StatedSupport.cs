using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Findings;

/// <summary>What a statement says about a row.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Value">The statement's wording.</param>
/// <param name="Status">The status that this means.</param>
/// <param name="SecuritySupport">The security support that this means.</param>
internal sealed record StatedSupport(string Key, string Value, string Status, string SecuritySupport)
{
    public static StatedSupport Of(SupportEntry entry) =>
        new(entry.Key, entry.Value, JsonNames.Of(entry.Status), JsonNames.Of(entry.SecuritySupport));
}
