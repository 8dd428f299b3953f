namespace XenSupport.Tool.Matrix;

/// <summary>
/// Every entry of every release: one row per entry, one column per release. A renamed entry has one row.
/// </summary>
internal sealed class SupportMatrix
{
    private SupportMatrix(IReadOnlyList<SupportStatement> statements, IReadOnlyList<MatrixRow> rows)
    {
        Statements = statements;
        Rows = rows;
    }

    /// <summary>The statements, oldest release first.</summary>
    public IReadOnlyList<SupportStatement> Statements { get; }

    /// <summary>
    /// The rows by chapter, in the order of the newest statement. Older entries follow their former predecessor.
    /// </summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>The rows about features, without those about the release itself, such as its dates.</summary>
    public IEnumerable<MatrixRow> FeatureRows => Rows.Where(row => !row.IsOfRelease);

    public static SupportMatrix Create(IReadOnlyList<SupportStatement> statements)
    {
        var columns = new MatrixColumn[statements.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new MatrixColumn(statements[i], i == 0 ? null : statements[i - 1]);
        }

        // An overlay's entries are at the end of a statement, whatever their chapter.
        var chapters = CollectEntries(statements).GroupBy(entry => entry.Path[0]);
        return new SupportMatrix(
            statements,
            [.. chapters.SelectMany(chapter => chapter).Select(entry => CreateRow(entry, columns))]);
    }

    /// <summary>The values for a row's cells, merged where neighbouring releases have the same one.</summary>
    public IEnumerable<(string Releases, T Value)> Merge<T>(MatrixRow row, Func<MatrixCell?, T> selector) =>
        ReleaseSpans.Merge([.. Statements.Select(statement => statement.Release)], [.. row.Cells.Select(selector)]);

    private static MatrixRow CreateRow(SupportEntry newest, MatrixColumn[] columns) => new(
        newest.Key, newest.Path, newest.Qualifier, Array.ConvertAll(columns, column => column.FindCell(newest.Key)));

    /// <summary>The newest entry of each row.</summary>
    private static List<SupportEntry> CollectEntries(IReadOnlyList<SupportStatement> statements)
    {
        var entries = new List<SupportEntry>();
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            var ownKeys = KnownKeys(entries, statements[i]);
            var place = 0;
            foreach (var entry in statements[i].Entries)
            {
                if (ownKeys.TryGetValue(entry.Key, out var known))
                {
                    place = entries.IndexOf(known) + 1;
                }
                else
                {
                    ownKeys.Add(entry.Key, entry);
                    entries.Insert(place++, entry);
                }
            }
        }

        return entries;
    }

    /// <summary>The rows that a statement also has, by its own key for them. The statement knows the renames.</summary>
    private static Dictionary<string, SupportEntry> KnownKeys(List<SupportEntry> entries, SupportStatement statement)
    {
        var known = new Dictionary<string, SupportEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (statement.Find(entry.Key) is { } own)
            {
                known.TryAdd(own.Key, entry);
            }
        }

        return known;
    }
}
