using XenSupport;

namespace SampleConsumer.Matrix;

/// <summary>What one release says of an entry.</summary>
/// <param name="Release">The release.</param>
/// <param name="Entry">The line that carries the status.</param>
/// <param name="Lines">All lines of the key, in the order of the file: a status and a limit may share one.</param>
/// <param name="Limits">The limits that they state; more than one where they depend on the word size.</param>
/// <param name="Change">What changed since the release before, or null where nothing did.</param>
internal sealed record MatrixCell(
    SupportRelease Release,
    SupportEntry Entry,
    IReadOnlyList<SupportEntry> Lines,
    IReadOnlyList<SupportLimit> Limits,
    SupportChange? Change)
{
    /// <summary>
    /// Whether the entry states a status, or the values that are supported; dates and mere limits do not.
    /// </summary>
    public bool HasStatus => Entry.Field is "Status" or "Supported";

    /// <summary>The lines as they are written: the one that carries the status, and others with their field.</summary>
    public string Value => string.Join(
        "; ", Lines.Where(line => line != Entry).Select(line => $"{line.Field} {line.Value}").Prepend(Entry.Value));

    /// <summary>The security support that the entry states: none in a release that has none yet.</summary>
    public SecuritySupport SecuritySupport =>
        ReleaseDescriptions.HasNoSecuritySupportYet(Release) ? SecuritySupport.NotSupported : Entry.SecuritySupport;

    /// <summary>The security support in words; null where the entry states no status.</summary>
    public string? SecurityWords => HasStatus ? StatusWords.Of(SecuritySupport) : null;

    /// <summary>The limits in words; null where there is none.</summary>
    public string? LimitWords => Limits.Count == 0
        ? null
        : string.Join("; ", Limits.Select(limit => string.Join(", ", SampleConsumer.LimitWords.Of(limit))));
}
