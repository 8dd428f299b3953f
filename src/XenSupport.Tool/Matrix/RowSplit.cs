namespace XenSupport.Tool.Matrix;

/// <summary>
/// A row that gives way to several from one release to the next, because the later one states an entry by part; or the
/// other way round.
/// </summary>
/// <param name="Release">The index of the later release.</param>
/// <param name="Whole">The row that states the whole.</param>
/// <param name="Parts">The rows that state parts of it, in the order of the page.</param>
/// <param name="IsJoin">Whether the later release states the whole.</param>
internal sealed record RowSplit(int Release, MatrixRow Whole, IReadOnlyList<MatrixRow> Parts, bool IsJoin)
{
    public IEnumerable<MatrixRow> Rows => Parts.Prepend(Whole);
}
