using XenSupport.Git;
using XenSupport.Reading.Editions;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Feed;

/// <summary>The commit in Xen's repository that last changed a statement.</summary>
internal sealed record FeedEdition(string Date, string Commit)
{
    /// <summary>The edition in a clone, or the one that the tool carries; null for a statement from a file.</summary>
    public static FeedEdition? Of(SupportRelease release, IReadOnlyDictionary<SupportRelease, GitCommit> editions) =>
        editions.TryGetValue(release, out var commit)
            ? new FeedEdition(ReleaseDescriptions.Of(commit.Date), commit.ShortHash)
        : ReleaseDescriptions.IsRetold(release) && KnownEditions.NewestOf(release.VersionText) is { } newest
            ? new FeedEdition(newest.Date, newest.Commit)
        : null;
}
