using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>A field line, read.</summary>
/// <param name="Id">What tells it from the other entries of its file.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Limits">The limits that the value states, one for each word size that it names.</param>
internal sealed record EntryModel(
    EntryId Id,
    string? Qualifier,
    string Value,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    EquatableArray<StatedLimit> Limits = default)
{
    /// <summary>The identity of the line, as upstream's support matrix makes it (docs/format.md, section 3).</summary>
    public string Key => Id.Key;

    /// <summary>The name of the field.</summary>
    public string Field => Id.Field;
}
