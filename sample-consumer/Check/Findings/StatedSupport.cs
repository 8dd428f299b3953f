using XenSupport;

namespace SampleConsumer.Check.Findings;

/// <summary>What a statement says of a row.</summary>
/// <param name="Key">The row.</param>
/// <param name="Value">The statement's words.</param>
/// <param name="Status">The status that they mean.</param>
/// <param name="SecuritySupport">The security support that they mean.</param>
internal sealed record StatedSupport(string Key, string Value, SupportStatus Status, SecuritySupport SecuritySupport)
{
    public static StatedSupport Of(SupportEntry entry) =>
        new(entry.Key, entry.Value, entry.Status, entry.SecuritySupport);
}
