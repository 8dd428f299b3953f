using XenSupport.Git;
using XenSupport.Reading.Editions;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Feed;

/// <summary>What one release of Xen supports. Absent values are left out.</summary>
internal sealed record FeedStatement(string Version, string Stage)
{
    public string? InitialRelease { get; init; }

    public string? SupportedUntil { get; init; }

    public string? SecuritySupportUntil { get; init; }

    /// <summary>Whether no entry has security support yet, because the release is not out.</summary>
    public required bool AwaitsSecuritySupport { get; init; }

    public string? NotesUrl { get; init; }

    /// <summary>The address of Xen's own page. With <c>#</c> and an anchor, that of a section.</summary>
    public required string Link { get; init; }

    public FeedEdition? Edition { get; init; }

    /// <summary>Whether descriptions and caveats are not Xen's text.</summary>
    public required bool IsRetold { get; init; }

    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    public required IReadOnlyList<FeedLimit> Limits { get; init; }

    public required IReadOnlyList<FeedDefinition> Definitions { get; init; }

    /// <summary>What Xen changed in the statement since the release, oldest first.</summary>
    public required IReadOnlyList<FeedChange> Changes { get; init; }

    public static FeedStatement Of(
        SupportStatement statement, IReadOnlyDictionary<SupportRelease, GitCommit> editions)
    {
        var release = statement.Release;
        return new FeedStatement(release.VersionText, JsonNames.Of(release.Stage))
        {
            InitialRelease = ToDay(release.InitialRelease),
            SupportedUntil = ToDay(release.SupportedUntil),
            SecuritySupportUntil = ToDay(release.SecuritySupportUntil),
            AwaitsSecuritySupport = ReleaseDescriptions.HasNoSecuritySupportYet(release),
            NotesUrl = release.NotesUrl,
            Link = XenDocumentation.AddressOf(release),
            Edition = FeedEdition.Of(release, editions),
            IsRetold = ReleaseDescriptions.IsRetold(release),
            Entries = [.. statement.Entries.Select(FeedEntry.Of)],
            Limits = [.. statement.Limits.Select(FeedLimit.Of)],
            Definitions = [.. statement.Definitions.Select(FeedDefinition.Of)],
            Changes = [.. ChangesOf(release).Select(FeedChange.Of)],
        };
    }

    private static IEnumerable<EditionChange> ChangesOf(SupportRelease release) =>
        KnownEditions.Of(release.VersionText)?.Changes ?? [];

    private static string? ToDay(DateTime? date) => date is null ? null : ReleaseDescriptions.Of(date);
}
