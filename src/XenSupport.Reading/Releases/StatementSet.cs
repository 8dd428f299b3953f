using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>The statements of a build in the order of their versions, including what the overlays add.</summary>
/// <param name="Conflicts">The entries that the overlays must not add.</param>
internal sealed record StatementSet(
    EquatableArray<StatementModel> Statements,
    EquatableArray<OverlayConflict> Conflicts)
{
    /// <summary>
    /// Sorts the statements that could be read, oldest release first, one without a number last. Of two for the same
    /// version, the first counts.
    /// </summary>
    public static StatementSet Create(IReadOnlyList<StatementModel> statements, IReadOnlyList<Overlay> overlays)
    {
        var ordered = new List<StatementModel>(statements.Count);
        var additions = new OverlayAdditions();
        foreach (var statement in statements)
        {
            if (!ordered.Exists(other => IsSameVersion(statement, other)))
            {
                ordered.Add(statement);
            }
        }

        ordered.Sort(static (left, right) => Compare(left.Release, right.Release));
        ordered = ordered.ConvertAll(statement => OverlayMerger.Apply(statement, overlays, additions));
        AddAliases(ordered, additions);
        return new StatementSet(ordered.ToEquatableArray(), additions.Conflicts.ToEquatableArray());
    }

    private static void AddAliases(List<StatementModel> statements, OverlayAdditions additions)
    {
        var groups = new KeyGroups(statements.ConvertAll(KeysOf));
        foreach (var (oldKey, newKey) in Rename.OfXen)
        {
            groups.TryJoin(oldKey, newKey, out _);
        }

        foreach (var formerName in additions.FormerNames)
        {
            if (!groups.TryJoin(formerName.Rename.OldKey, formerName.Rename.NewKey, out var index))
            {
                additions.Conflicts.Add(new OverlayConflict(
                    formerName.OverlayPath,
                    formerName.Entry,
                    $"{SupportField.Formerly}: {formerName.Rename.OldKey}",
                    Release.Of(statements[index].Release),
                    $"both '{formerName.Rename.OldKey}' and '{formerName.Rename.NewKey}'"));
            }
        }

        for (var i = 0; i < statements.Count; i++)
        {
            var aliases = groups.AliasesOf(i).Select(static alias => new KeyAlias(alias.Key, alias.OwnKey)).ToList();
            statements[i] = statements[i] with { Aliases = aliases.ToEquatableArray() };
        }
    }

    private static HashSet<string> KeysOf(StatementModel statement) => new(
        statement.Sections.SelectMany(static section => section.Entries).Select(static entry => entry.Key),
        StringComparer.Ordinal);

    /// <summary>Tells whether two statements are for the same version, whatever its stage.</summary>
    public static bool IsSameVersion(StatementModel left, StatementModel right) =>
        left.Release.ClassName == right.Release.ClassName;

    /// <summary>Returns the names of the statements' classes, in order.</summary>
    public EquatableArray<string> GetClassNames()
    {
        var names = new List<string>(Statements.Count);
        foreach (var statement in Statements)
        {
            names.Add(statement.Release.ClassName);
        }

        return names.ToEquatableArray();
    }

    /// <summary>Compares two releases; one without a number comes last.</summary>
    public static int Compare(ReleaseModel left, ReleaseModel right) => (left.Version, right.Version) switch
    {
        ({ } leftVersion, { } rightVersion) => leftVersion.CompareTo(rightVersion),
        (null, null) => string.CompareOrdinal(left.VersionText, right.VersionText),
        (null, _) => 1,
        (_, null) => -1,
    };
}
