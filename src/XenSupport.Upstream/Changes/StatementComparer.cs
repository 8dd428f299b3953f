namespace XenSupport.Upstream.Changes;

/// <summary>Compares two statements for a changelog. Descriptions, definitions and overlays are not compared.</summary>
internal static class StatementComparer
{
    private static readonly string[] DateFields =
        [SupportField.InitialRelease, SupportField.SupportedUntil, SupportField.SecuritySupportUntil];

    /// <param name="isSameRelease">Whether both describe the same release; only then are its dates compared.</param>
    public static StatementChanges Compare(SupportStatement before, SupportStatement after, bool isSameRelease) =>
        new(isSameRelease ? [.. CompareDates(before, after)] : [], MergeSplits([.. CompareRows(before, after)]));

    private static IEnumerable<ChangedRow> CompareRows(SupportStatement before, SupportStatement after)
    {
        var (older, newer) = (new StatedRows(before), new StatedRows(after));
        var changed = after.GetChangesSince(before).Select(static change => change.Key);
        foreach (var key in changed.Concat(FindReworded(before, after)).Select(KeyOfLine).Distinct())
        {
            var row = new ChangedRow(older.Find(key), newer.Find(key));
            if (IsOfXen(row))
            {
                yield return row;
            }
        }

        string KeyOfLine(string key)
        {
            var line = newer.KeyOfLine(older.KeyOfLine(key));
            return after.Find(line)?.Key ?? line;
        }
    }

    /// <summary>
    /// Lists rows that are only reworded, such as another condition, and renamed ones.
    /// </summary>
    private static IEnumerable<string> FindReworded(SupportStatement before, SupportStatement after) => after.Entries
        .Select(static entry => entry.Key)
        .Where(key => IsReworded(before.Find(key), after.Find(key)!));

    private static bool IsReworded(SupportEntry? before, SupportEntry after) =>
        before is { Field: SupportField.Status }
        && (before.Key != after.Key
            || !string.Equals(before.Value, after.Value, StringComparison.OrdinalIgnoreCase));

    // An overlay changes neither the words nor the caveats of Xen's own row.
    private static bool IsOfXen(ChangedRow row) =>
        row.Before.Count + row.After.Count > 0 && (row.Group != ChangeGroup.Caveats || row.HasOtherCaveats);

    /// <summary>Merges the removal of a whole and the addition of its parts into one change, or the reverse.</summary>
    private static List<ChangedRow> MergeSplits(List<ChangedRow> rows)
    {
        foreach (var (whole, parts) in SplitFinder.Pair(Gone(), Came()).ToList())
        {
            Replace(rows, whole, parts, static (one, many) => new ChangedRow(one.Before, many));
        }

        foreach (var (whole, parts) in SplitFinder.Pair(Came(), Gone()).ToList())
        {
            Replace(rows, whole, parts, static (one, many) => new ChangedRow(many, one.After));
        }

        return rows;

        List<SupportEntry> Gone() => EntriesOf(rows.Where(static row => row.After.Count == 0));

        List<SupportEntry> Came() => EntriesOf(rows.Where(static row => row.Before.Count == 0));
    }

    private static List<SupportEntry> EntriesOf(IEnumerable<ChangedRow> rows) =>
        [.. rows.SelectMany(RowsOf).Select(static row => row.Entry).OfType<SupportEntry>()];

    private static IEnumerable<StatedRow> RowsOf(ChangedRow change) => change.Before.Concat(change.After);

    private static void Replace(
        List<ChangedRow> rows,
        SupportEntry whole,
        SupportEntry[] parts,
        Func<ChangedRow, IReadOnlyList<StatedRow>, ChangedRow> merge)
    {
        var many = rows.Where(row => parts.Any(part => IsOf(row, part))).ToList();
        var index = rows.FindIndex(row => IsOf(row, whole));
        rows[index] = merge(rows[index], [.. many.SelectMany(RowsOf)]);
        rows.RemoveAll(many.Contains);
    }

    private static bool IsOf(ChangedRow row, SupportEntry entry) =>
        RowsOf(row).Any(stated => stated.Entry == entry);

    private static IEnumerable<string> CompareDates(SupportStatement before, SupportStatement after) =>
        from field in DateFields
        let old = ValueOf(before, field)
        let current = ValueOf(after, field)
        where old != current
        select $"{field}: {old} \u2192 {current}";

    private static string? ValueOf(SupportStatement statement, string field) =>
        statement.Entries.FirstOrDefault(entry => entry.Field == field)?.Value;
}
