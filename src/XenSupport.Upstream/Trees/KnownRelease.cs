using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;

namespace XenSupport.Upstream.Trees;

/// <summary>What we know about a release, to compare other statements with it.</summary>
/// <param name="Name">Its version as the statement writes it.</param>
/// <param name="Version">Its version; null if that is not a number, which makes it newer than any other.</param>
/// <param name="Rows">The values of its features by key; of a key that is stated twice, the last.</param>
/// <param name="Mistakes">The rules that its features break.</param>
internal sealed record KnownRelease(
    string Name,
    XenVersion? Version,
    IReadOnlyDictionary<string, string> Rows,
    IReadOnlySet<Mistake> Mistakes) : IComparable<KnownRelease>
{
    private const string QualifierMark = "--";
    private const string ReleaseAnchor = "release-support";

    /// <summary>What a tree's statement says; null if it could not be read.</summary>
    public static KnownRelease? Of(TreeReading tree)
    {
        if (tree.Release is not { } release)
        {
            return null;
        }

        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in tree.Entries)
        {
            rows[entry.Key] = entry.Value;
        }

        var mistakes = MistakesOf(tree).SelectMany(
            static section => section,
            static (section, finding) => new Mistake(finding.Rule.Id, section.Key.Anchor));
        return new KnownRelease(release.VersionText, release.Version, rows, mistakes.ToHashSet());
    }

    /// <summary>What a statement without mistakes says.</summary>
    public static KnownRelease Of(SupportStatement statement)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in statement.Entries)
        {
            if (entry.Origin == SupportOrigin.Statement && AnchorOf(entry.Key) != ReleaseAnchor)
            {
                rows[entry.Key] = entry.Value;
            }
        }

        return new KnownRelease(
            statement.Release.VersionText, statement.Release.Version, rows, new HashSet<Mistake>());
    }

    /// <summary>
    /// The errors and warnings about the features of a tree's statement by section, as they stand in the file. What a
    /// later edition took back is not a mistake of the file.
    /// </summary>
    public static IEnumerable<IGrouping<Section, Finding>> MistakesOf(TreeReading tree) =>
        from found in tree.Reading.Findings
        let finding = found.Replaced ?? found
        where finding.Rule.Severity != FindingSeverity.Info && finding.Rule != Rules.TakenBack
        let section = tree.Sections.LastOrDefault(section => section.TitleRange.Start <= finding.Range.Start)
        where section is { Root: SectionRoot.Features or SectionRoot.None }
        group finding by section;

    /// <summary>Whether the release states anything in a section.</summary>
    public bool HasSection(string anchor) => Rows.Keys.Any(key => AnchorOf(key) == anchor);

    /// <summary>The anchor of the section that states a key.</summary>
    public static string AnchorOf(string key) =>
        key.IndexOf(QualifierMark, StringComparison.Ordinal) is >= 0 and var end ? key[..end] : key;

    /// <summary>Compares the numbers of two releases, whatever their stages.</summary>
    public int CompareTo(KnownRelease? other) => (Version, other?.Version) switch
    {
        ({ } left, { } right) when left.Major != right.Major => left.Major.CompareTo(right.Major),
        ({ } left, { } right) => left.Minor.CompareTo(right.Minor),
        (null, null) => 0,
        (null, _) => 1,
        _ => -1,
    };
}
