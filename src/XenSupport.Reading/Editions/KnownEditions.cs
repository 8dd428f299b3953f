using XenSupport.Reading.Model;

namespace XenSupport.Reading.Editions;

/// <summary>
/// The table of what Xen changed in its statements after their release: <c>changes.tsv</c>, a line for each row that
/// an edition added, changed or removed.
/// </summary>
internal static class KnownEditions
{
    private const string Resource = "changes.tsv";
    private const string VersionKey = "release-support--xen-version";

    private static readonly Lazy<Dictionary<string, LaterEditions>> ByVersion = new(Read);

    /// <summary>The changes to the statement of a release; null if there are none.</summary>
    /// <param name="version">The major and the minor number: <c>4.17</c>.</param>
    public static LaterEditions? Of(string version) =>
        ByVersion.Value.TryGetValue(version, out var editions) ? editions : null;

    /// <summary>
    /// The changes to the statement that a file is an edition of; null if there are none. A version of development is
    /// none of a release, unless that was released under it: the first edition of 4.10 says <c>4.10-unstable</c>.
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

    private static Dictionary<string, LaterEditions> Read()
    {
        using var stream = typeof(KnownEditions).Assembly.GetManifestResourceStream(Resource);
        using var reader = new StreamReader(stream);
        return ReadLines(reader)
            .GroupBy(static change => change.Version)
            .ToDictionary(static release => release.Key, static release => new LaterEditions(release));
    }

    private static IEnumerable<EditionChange> ReadLines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return EditionChange.Parse(line);
        }
    }
}
