using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>A field line with its value read.</summary>
/// <param name="Value">The value as written.</param>
/// <param name="Limits">The limits in the value, one for each word size that it names.</param>
internal sealed record EntryModel(
    EntryId Id,
    string? Qualifier,
    string Value,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    EquatableArray<StatedLimit> Limits = default)
{
    /// <summary>The key of the line, as in upstream's support matrix (docs/format.md, section 3).</summary>
    public string Key => Id.Key;

    public string Field => Id.Field;
}
