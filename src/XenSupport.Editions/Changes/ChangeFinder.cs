using XenSupport.Editions.Collecting;
using XenSupport.Reading.Editions;
using XenSupport.Reading.Files;

namespace XenSupport.Editions.Changes;

/// <summary>Finds the rows in which an edition differs from the one before it.</summary>
internal static class ChangeFinder
{
    public static IEnumerable<EditionChange> Find(ReleaseHistory history) =>
        history.Editions.Zip(history.Editions.Skip(1), (before, after) => Find(history.Version, before, after))
            .SelectMany(static changes => changes);

    /// <summary>Lists changed rows, then removed ones, then added ones, each in the order of its file.</summary>
    private static IEnumerable<EditionChange> Find(XenVersion release, Edition before, Edition after)
    {
        var old = RowsOf(before);
        var current = RowsOf(after);
        var changed = current.Where(row => old.Contains(row.Key) && !old[row.Key].SequenceEqual(row));
        var removed = old.Where(row => !current.Contains(row.Key));
        var added = current.Where(row => !old.Contains(row.Key));
        return changed.Concat(removed).Concat(added).Select(row => new EditionChange(
            $"{release}",
            after.Date,
            after.Commit.ShortHash,
            row.Key,
            ValueOf(old, row.Key),
            ValueOf(current, row.Key)));
    }

    private static string? ValueOf(ILookup<string, string> rows, string key) =>
        rows.Contains(key) ? string.Join("; ", rows[key]) : null;

    // A defect may state one key twice.
    private static ILookup<string, string> RowsOf(Edition edition) =>
        StatementReader.Read(new StatementSource("", edition.File.Text), CancellationToken.None)
            .Statement!.Sections.SelectMany(static section => section.Entries)
            .ToLookup(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);
}
