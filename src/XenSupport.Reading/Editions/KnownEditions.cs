using XenSupport.Reading.Model;

namespace XenSupport.Reading.Editions;

/// <summary>
/// The tables of what Xen changed in its statements after their release: <c>editions.tsv</c>, a line for each edition,
/// and <c>changes.tsv</c>, a line for each row that one added, changed or removed.
/// </summary>
internal static class KnownEditions
{
    private const string EditionsResource = "editions.tsv";
    private const string ChangesResource = "changes.tsv";
    private const string VersionKey = "release-support--xen-version";

    private static readonly Lazy<Dictionary<string, LaterEditions>> ByVersion = new(static () =>
        ReadLines(ChangesResource)
            .Select(EditionChange.Parse)
            .GroupBy(static change => change.Version)
            .ToDictionary(static release => release.Key, static release => new LaterEditions(release)));

    private static readonly Lazy<ILookup<string, ReleasedEdition>> Editions = new(static () =>
        ReadLines(EditionsResource).Select(ReleasedEdition.Parse).ToLookup(static edition => edition.Version));

    /// <summary>The newest known edition of a release's statement; null if none is known.</summary>
    /// <param name="version">The major and the minor number: <c>4.17</c>.</param>
    public static ReleasedEdition? NewestOf(string version) => Editions.Value[version].LastOrDefault();

    /// <summary>The changes to the statement of a release; null if there are none.</summary>
    /// <param name="version">The major and the minor number: <c>4.17</c>.</param>
    public static LaterEditions? Of(string version) =>
        ByVersion.Value.TryGetValue(version, out var editions) ? editions : null;

    /// <summary>
    /// The changes to the statement that a file is an edition of; null if there are none. A development version is not
    /// one, unless the release came out under its name: the first edition of 4.10 says <c>4.10-unstable</c>.
    /// </summary>
    public static LaterEditions? Of(ReleaseModel release)
    {
        if (release.Version is not { } version || Of($"{version.Major}.{version.Minor}") is not { } editions)
        {
            return null;
        }

        var isOfRelease = version.Stage == ReleaseStage.Released
            || editions.Find(VersionKey)?.Had(release.VersionText) == true;
        return isOfRelease ? editions : null;
    }

    private static IEnumerable<string> ReadLines(string resource)
    {
        using var stream = typeof(KnownEditions).Assembly.GetManifestResourceStream(resource);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
