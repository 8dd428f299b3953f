namespace XenSupport.Tool.Matrix;

/// <summary>Finds the rows that one release states as a whole and the next by part, or the other way round.</summary>
internal static class RowSplitFinder
{
    public static IEnumerable<RowSplit> Find(IReadOnlyList<MatrixRow> rows, int releases)
    {
        for (var release = 1; release < releases; release++)
        {
            var gone = StatedOnlyIn(release - 1, release, rows);
            var came = StatedOnlyIn(release, release - 1, rows);
            foreach (var (whole, parts) in Pair(gone, came))
            {
                yield return new RowSplit(release, whole, parts, IsJoin: false);
            }

            foreach (var (whole, parts) in Pair(came, gone))
            {
                yield return new RowSplit(release, whole, parts, IsJoin: true);
            }
        }
    }

    /// <summary>What one of two neighbouring releases states and the other does not, by section.</summary>
    private static ILookup<string, StatedRow> StatedOnlyIn(int release, int other, IReadOnlyList<MatrixRow> rows) =>
        rows.Where(row => row.Cells[other] is null && row.Cells[release] is not null)
            .Select(row => new StatedRow(row, row.Cells[release]!.Entry))
            .ToLookup(stated => stated.Entry.Anchor, StringComparer.Ordinal);

    /// <summary>The wholes with their parts. A part belongs to the narrowest whole that it is a part of.</summary>
    private static IEnumerable<(MatrixRow Whole, MatrixRow[] Parts)> Pair(
        ILookup<string, StatedRow> wholes, ILookup<string, StatedRow> parts) =>
        from section in parts
        from part in section
        let whole = wholes[section.Key]
            .Where(candidate => IsPart(part.Entry, candidate.Entry))
            .MaxBy(candidate => candidate.Entry.Qualifier?.Length ?? 0)
        where whole is not null
        group part.Row by whole.Row into pair
        select (pair.Key, pair.ToArray());

    /// <summary>
    /// Whether the qualifiers say so: <c>x86 HVM</c> is a part of <c>x86</c>, and any part is one of the whole feature.
    /// </summary>
    private static bool IsPart(SupportEntry part, SupportEntry whole) =>
        part.Field == whole.Field
        && part.OriginTitle == whole.OriginTitle
        && part.Qualifier is { } longer
        && (whole.Qualifier is not { } shorter
            || (longer.Length > shorter.Length
                && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(longer[shorter.Length])));

    private sealed record StatedRow(MatrixRow Row, SupportEntry Entry);
}
