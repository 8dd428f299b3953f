using XenSupport.Reading.Editions;

namespace XenSupport.Tool.Feed;

/// <summary>
/// A row that Xen changed since the release. An added row has no value before, and a removed one none after.
/// </summary>
internal sealed record FeedChange(string Date, string Commit, string Key)
{
    public string? Before { get; init; }

    public string? After { get; init; }

    public static FeedChange Of(EditionChange change) =>
        new(change.Date, change.Commit, change.Key) { Before = change.Before, After = change.After };
}
