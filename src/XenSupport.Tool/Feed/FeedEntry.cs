using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Feed;

/// <summary>A line of a statement. Absent values are left out.</summary>
internal sealed record FeedEntry(string Key, string Anchor, IReadOnlyList<string> Path)
{
    public string? Qualifier { get; init; }

    public required string Field { get; init; }

    public required string Value { get; init; }

    public required string Status { get; init; }

    public required string SecuritySupport { get; init; }

    public required bool IsSupported { get; init; }

    public required bool IsSecuritySupported { get; init; }

    /// <summary>The title of the overlay that states it; absent if Xen does.</summary>
    public string? Overlay { get; init; }

    public string? Description { get; init; }

    public string? Caveats { get; init; }

    public static FeedEntry Of(SupportEntry entry) => new(entry.Key, entry.Anchor, entry.Path)
    {
        Qualifier = entry.Qualifier,
        Field = entry.Field,
        Value = entry.Value,
        Status = JsonNames.Of(entry.Status),
        SecuritySupport = JsonNames.Of(entry.SecuritySupport),
        IsSupported = entry.IsSupported,
        IsSecuritySupported = entry.IsSecuritySupported,
        Overlay = entry.OriginTitle,
        Description = NullIfEmpty(entry.Description),
        Caveats = NullIfEmpty(entry.Caveats),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
