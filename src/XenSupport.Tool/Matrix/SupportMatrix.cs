using XenSupport.Reading.Releases;

namespace XenSupport.Tool.Matrix;

/// <summary>
/// Every entry of every release: one row per entry, one column per release. A renamed entry has one row.
/// </summary>
internal sealed class SupportMatrix
{
    private readonly ILookup<string, RowSplit> _splits;

    private SupportMatrix(IReadOnlyList<SupportStatement> statements, IReadOnlyList<MatrixRow> rows)
    {
        Statements = statements;
        Rows = rows;
        _splits = RowSplitFinder.Find(rows, statements.Count)
            .SelectMany(split => split.Rows, (split, row) => (row.Key, Split: split))
            .ToLookup(pair => pair.Key, pair => pair.Split, StringComparer.Ordinal);
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

    /// <summary>Finds a row by any key that the entry has had; null if no release states it.</summary>
    public MatrixRow? FindRow(string key) =>
        Statements.Select(statement => statement.Find(key)).LastOrDefault(entry => entry is not null) is { } newest
            ? Rows.FirstOrDefault(row => row.Key == newest.Key)
            : null;

    /// <summary>The values for a row's cells, merged where neighbouring releases have the same one.</summary>
    public IEnumerable<(string Releases, T Value)> Merge<T>(MatrixRow row, Func<MatrixCell?, T> selector) =>
        ReleaseSpans.Merge([.. Statements.Select(statement => statement.Release)], [.. row.Cells.Select(selector)]);

    /// <summary>The releases between which the row was split or joined, oldest first.</summary>
    public IEnumerable<RowSplit> SplitsOf(MatrixRow row) => _splits[row.Key];

    /// <summary>The row of the whole, where a release states that and not the part; otherwise null.</summary>
    public MatrixRow? FindWhole(MatrixRow row, int release) => row.Cells[release] is not null
        ? null
        : SplitsOf(row).Select(split => split.Whole).FirstOrDefault(whole => whole.Cells[release] is not null);

    /// <summary>Whether a release states the row not as a whole, but by part.</summary>
    public bool IsStatedByPart(MatrixRow row, int release) => row.Cells[release] is null
        && SplitsOf(row).Any(split => split.Whole == row && split.Parts.Any(part => part.Cells[release] is not null));

    /// <summary>How a row differs from the release before. What an overlay adds is no change of Xen's.</summary>
    public RowChange ChangeOf(MatrixRow row, int release)
    {
        if (release == 0 || row.IsOfOverlay)
        {
            return RowChange.None;
        }

        if (SplitsOf(row).FirstOrDefault(split => split.Release == release) is { } found)
        {
            return found.IsJoin ? RowChange.Joined : RowChange.Split;
        }

        return row.Cells[release] is { } cell
            ? cell.Change?.Kind switch
            {
                SupportChangeKind.Added => RowChange.New,
                SupportChangeKind.Changed => RowChange.Changed,
                _ => RowChange.None,
            }
            : row.Cells[release - 1] is null ? RowChange.None : RowChange.Gone;
    }

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
