using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix;

/// <summary>What one release says about an entry.</summary>
/// <param name="Release">The release.</param>
/// <param name="Entry">The line that carries the status.</param>
/// <param name="Lines">All lines with its key, in file order; a status and a limit may share a key.</param>
/// <param name="Limits">The limits that these lines state; more than one if they depend on the word size.</param>
/// <param name="Change">What changed since the previous release, or null.</param>
internal sealed record MatrixCell(
    SupportRelease Release,
    SupportEntry Entry,
    IReadOnlyList<SupportEntry> Lines,
    IReadOnlyList<SupportLimit> Limits,
    SupportChange? Change)
{
    /// <summary>Whether the entry states a status or supported values, not only a date or a limit.</summary>
    public bool HasStatus => Entry.Field is "Status" or "Supported";

    /// <summary>The lines as written: the one with the status, then the others with their fields.</summary>
    public string Value => string.Join("; ", Lines.Where(line => line != Entry).Select(Describe).Prepend(Entry.Value));

    /// <summary>The security support that the entry states; none if the release has none yet.</summary>
    public SecuritySupport SecuritySupport =>
        ReleaseDescriptions.HasNoSecuritySupportYet(Release) ? SecuritySupport.NotSupported : Entry.SecuritySupport;

    /// <summary>The security support in words; null if the entry states no status.</summary>
    public string? SecurityWords => HasStatus ? StatusWords.Of(Entry.SecuritySupport, Release) : null;

    /// <summary>The limits in words; null if there are none.</summary>
    public string? LimitWords => Limits.Count == 0
        ? null
        : string.Join("; ", Limits.Select(limit => string.Join(", ", Words.LimitWords.Of(limit, Release))));

    private string Describe(SupportEntry line) => line.OriginTitle is { } title && title != Entry.OriginTitle
        ? $"{line.Field} {line.Value} ({title}, not Xen)"
        : $"{line.Field} {line.Value}";
}
