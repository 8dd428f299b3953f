using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>A field line with its value read.</summary>
/// <param name="Value">The value as written.</param>
/// <param name="Limits">The limits in the value, one for each word size that it names.</param>
/// <param name="OverlayTitle">The title of the overlay that states it; null for the statement itself.</param>
internal sealed record EntryModel(
    EntryId Id,
    string? Qualifier,
    string Value,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    EquatableArray<StatedLimit> Limits = default,
    string? OverlayTitle = null)
{
    /// <summary>The key of the line, as in upstream's support matrix (docs/format.md, section 3).</summary>
    public string Key => Id.Key;

    public string Field => Id.Field;

    /// <summary>Whether nothing is known of its status: it states none, or one that could not be read.</summary>
    public bool IsUnknown => Status == SupportStatus.Unknown && SecuritySupport == SecuritySupport.Unknown;
}
