namespace XenSupport.Generator.Model;

/// <summary>A field line, read.</summary>
/// <param name="Key">The identity of the line, as upstream's support matrix makes it (docs/format.md, section 3).</param>
/// <param name="Value">The value as written.</param>
/// <param name="Limit">The limit that the value states, or null.</param>
internal sealed record EntryModel(
    string Key,
    string Field,
    string? Qualifier,
    string Value,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    LimitModel? Limit = null);
