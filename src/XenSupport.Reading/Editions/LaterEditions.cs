using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Editions;

/// <summary>What the later editions of one release's statement say otherwise than the released one.</summary>
internal sealed class LaterEditions
{
    private const string QualifierMark = "--";
    private const string ReleaseRows = "release-support--";

    private readonly List<RowHistory> _rows;
    private readonly Dictionary<string, RowHistory> _byKey;

    /// <param name="changes">The changes, oldest first.</param>
    public LaterEditions(IEnumerable<EditionChange> changes)
    {
        Changes = changes.ToList().ToEquatableArray();
        _rows = Changes
            .GroupBy(static change => change.Key)
            .Select(static row => new RowHistory(row.ToList().ToEquatableArray()))
            .ToList();
        _byKey = _rows.ToDictionary(static row => row.Last.Key, StringComparer.Ordinal);
    }

    /// <summary>All changes, oldest first.</summary>
    public EquatableArray<EditionChange> Changes { get; }

    /// <summary>Finds what was changed of a row; null if nothing was.</summary>
    public RowHistory? Find(string key) => _byKey.TryGetValue(key, out var row) ? row : null;

    /// <summary>Finds the change that took back what an older edition said in a row; null if there is none.</summary>
    public EditionChange? FindWeaker(string key, RowMeaning stated)
    {
        var row = Find(key);
        return row?.Had(stated) == true
            && (row.Last.After is not null ? row : Find(Rename.Newest(key)))?.Last is { After: { } after } last
            && stated.PromisesMoreThan(RowMeaning.Read(after))
                ? last
                : null;
    }

    /// <summary>
    /// Finds the rows into which a row was split. If some are weaker than the original, only those; otherwise all,
    /// because together they may not cover the original.
    /// </summary>
    public IReadOnlyList<EditionChange> FindParts(string key, RowMeaning stated)
    {
        if (!stated.IsPromise || Find(key) is not { Last: { After: null } removal } row || !row.Had(stated))
        {
            return [];
        }

        var parts = _rows
            .Where(part => IsPart(part, removal) && part.Last.After is not null)
            .Select(static part => part.Last)
            .ToList();
        return FindWeaker(parts, stated) is { Count: > 0 } weaker ? weaker : parts;
    }

    /// <summary>Finds the rows that later editions added, an older one lacks, and that restrict something.</summary>
    /// <param name="isStated">Tells whether the older edition has a row.</param>
    public IEnumerable<EditionChange> FindAddedRestrictions(Func<string, bool> isStated) =>
        from row in _rows
        where row is { Released: null, Last.After: { } after }
            && !row.Last.Key.StartsWith(ReleaseRows, StringComparison.Ordinal)
            && RowMeaning.Read(after).IsRestriction
            && !isStated(row.Last.Key)
            && !FindPredecessors(row).Any(isStated)
        select row.Last;

    /// <summary>
    /// What was taken back since the release, in the order of the rows: of the released statement, and by new rows.
    /// </summary>
    public IEnumerable<EditionChange> FindTakenBack()
    {
        var released = _rows.Where(static row => row.Released is not null).ToList();
        var keys = new HashSet<string>(released.Select(static row => row.Last.Key), StringComparer.Ordinal);
        return released
            .SelectMany(row => FindWeakerAndParts(row.Last.Key, RowMeaning.Read(row.Released!)))
            .Concat(FindAddedRestrictions(keys.Contains));
    }

    private IEnumerable<EditionChange> FindWeakerAndParts(string key, RowMeaning stated) =>
        FindWeaker(key, stated) is { } weaker ? [weaker] : FindWeaker(FindParts(key, stated), stated);

    private static List<EditionChange> FindWeaker(IReadOnlyList<EditionChange> parts, RowMeaning stated) =>
        parts.Where(part => stated.PromisesMoreThan(RowMeaning.Read(part.After!))).ToList();

    // What became of those is told where they are stated.
    private IEnumerable<string> FindPredecessors(RowHistory row) =>
        Rename.OfXen
            .Where(rename => rename.NewKey == row.Last.Key)
            .Select(static rename => rename.OldKey)
            .Concat(_rows.Where(other => IsPart(row, other.Last)).Select(static other => other.Last.Key));

    /// <summary>Tells whether a row was added for a part of one that the same edition removed.</summary>
    private static bool IsPart(RowHistory part, EditionChange removal)
    {
        var separator = removal.Key.Contains(QualifierMark) ? "-" : QualifierMark;
        return removal.After is null
            && part.Changes[0] is { Before: null } addition
            && addition.Commit == removal.Commit
            && addition.Key.StartsWith(removal.Key + separator, StringComparison.Ordinal);
    }
}
