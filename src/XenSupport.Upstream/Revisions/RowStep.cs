using XenSupport.Git;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Revisions;

/// <summary>A change to a row by one commit.</summary>
/// <param name="Branch">The branch on which the commit was made.</param>
/// <param name="FirstRelease">The branch of the first release with the commit; development before that.</param>
/// <param name="Before">The row before the commit; null if the commit added it.</param>
/// <param name="After">The row after the commit; null if the commit removed it.</param>
internal sealed record RowStep(
    GitCommit Commit, XenBranch Branch, XenBranch FirstRelease, RowState? Before, RowState? After);
