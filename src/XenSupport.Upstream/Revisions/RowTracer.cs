namespace XenSupport.Upstream.Revisions;

/// <summary>Follows a row through all revisions of the statement.</summary>
internal sealed class RowTracer(string key)
{
    private readonly Dictionary<StatementRevision, RowState?> _states = [];

    /// <summary>Returns the changes to a row, branch by branch, oldest first.</summary>
    /// <param name="branches">The branches, each after the one that it starts from.</param>
    /// <param name="key">Any key that the row has had.</param>
    public static IReadOnlyList<RowStep> Trace(IEnumerable<BranchRevisions> branches, string key)
    {
        var tracer = new RowTracer(key);
        return [.. branches.SelectMany(tracer.Trace)];
    }

    private IEnumerable<RowStep> Trace(BranchRevisions branch)
    {
        var before = branch.Start is null ? null : _states[branch.Start];
        foreach (var revision in branch.Own)
        {
            var after = Read(revision, before);
            _states[revision] = after;
            if (!AreSame(before, after))
            {
                yield return new RowStep(revision.Commit, branch.Branch, revision.FirstRelease, before, after);
            }

            before = after;
        }
    }

    /// <summary>Returns the row in a revision; if it cannot be read, it counts as unchanged.</summary>
    private RowState? Read(StatementRevision revision, RowState? before) =>
        revision.File is not { Statement: { } statement } file ? before
        : RowState.Of(statement, key) is { } stated ? stated
        : before is not null && file.Damaged.Contains(before.Section) ? before
        : null;

    private static bool AreSame(RowState? before, RowState? after) =>
        before?.Key == after?.Key && string.Equals(before?.Value, after?.Value, StringComparison.OrdinalIgnoreCase);
}
