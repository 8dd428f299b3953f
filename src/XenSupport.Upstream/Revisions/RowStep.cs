using XenSupport.Git;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Revisions;

/// <summary>What one commit changed of a row.</summary>
/// <param name="Branch">The branch on which the commit was made.</param>
/// <param name="FirstRelease">The branch of the first release that has the commit; development if none has.</param>
/// <param name="Before">The row until then; null if there was no such row.</param>
/// <param name="After">The row since then; null if the row is gone.</param>
internal sealed record RowStep(
    GitCommit Commit, XenBranch Branch, XenBranch FirstRelease, RowState? Before, RowState? After);
