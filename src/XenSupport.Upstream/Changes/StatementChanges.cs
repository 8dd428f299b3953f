namespace XenSupport.Upstream.Changes;

/// <summary>How one statement differs from another.</summary>
/// <param name="Dates">The fields of the release, each with its old and its new value.</param>
/// <param name="Rows">The rows that differ, in the order of the newer statement.</param>
internal sealed record StatementChanges(IReadOnlyList<string> Dates, IReadOnlyList<ChangedRow> Rows)
{
    public static StatementChanges None { get; } = new([], []);

    public bool IsEmpty => Dates.Count == 0 && Rows.Count == 0;

    public IEnumerable<ChangedRow> In(ChangeGroup group) => Rows.Where(row => row.Group == group);
}
