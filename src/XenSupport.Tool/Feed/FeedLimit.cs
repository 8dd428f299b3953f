using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Feed;

/// <summary>A limit of a statement. Absent values are left out.</summary>
internal sealed record FeedLimit(string Key, IReadOnlyList<string> Path)
{
    public string? Qualifier { get; init; }

    public required string Unit { get; init; }

    public long? SupportedMax { get; init; }

    public long? SecuritySupportedMax { get; init; }

    public long? AtLeast { get; init; }

    public required bool IsUnbounded { get; init; }

    /// <summary>The title of the overlay that states it; absent if Xen does.</summary>
    public string? Overlay { get; init; }

    public static FeedLimit Of(SupportLimit limit) => new(limit.Key, limit.Path)
    {
        Qualifier = limit.Qualifier,
        Unit = JsonNames.Of(limit.Unit),
        SupportedMax = limit.SupportedMax,
        SecuritySupportedMax = limit.SecuritySupportedMax,
        AtLeast = limit.AtLeast,
        IsUnbounded = limit.IsUnbounded,
        Overlay = limit.OriginTitle,
    };
}
