namespace XenSupport.Generator.Model;

/// <summary>A field line, read.</summary>
/// <param name="Key">The identity of the line, as upstream's support matrix makes it (docs/format.md, section 3).</param>
/// <param name="Value">The value as written.</param>
/// <param name="Limits">The limits that the value states, one for each word size that it names.</param>
internal sealed record EntryModel(
    string Key,
    string Field,
    string? Qualifier,
    string Value,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    EquatableArray<StatedLimit> Limits = default);
