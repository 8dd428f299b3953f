using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Revisions;

/// <summary>The revisions of the statement that belong to one branch, and not to an earlier one in the list.</summary>
/// <param name="Start">The last revision before them, of another branch; null if there is none.</param>
/// <param name="Own">The revisions, oldest first.</param>
internal sealed record BranchRevisions(
    XenBranch Branch, StatementRevision? Start, IReadOnlyList<StatementRevision> Own);
