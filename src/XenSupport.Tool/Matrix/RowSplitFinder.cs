using XenSupport.Upstream.Changes;

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
            foreach (var (whole, parts) in SplitFinder.Pair(gone.Keys, came.Keys))
            {
                yield return new RowSplit(release, gone[whole], [.. parts.Select(part => came[part])], IsJoin: false);
            }

            foreach (var (whole, parts) in SplitFinder.Pair(came.Keys, gone.Keys))
            {
                yield return new RowSplit(release, came[whole], [.. parts.Select(part => gone[part])], IsJoin: true);
            }
        }
    }

    /// <summary>What one of two neighbouring releases states and the other does not.</summary>
    private static Dictionary<SupportEntry, MatrixRow> StatedOnlyIn(
        int release, int other, IReadOnlyList<MatrixRow> rows) =>
        rows.Where(row => row.Cells[other] is null && row.Cells[release] is not null)
            .ToDictionary(row => row.Cells[release]!.Entry);
}
