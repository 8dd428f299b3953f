using XenSupport.Git;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Revisions;

/// <summary>A statement as one commit left it.</summary>
/// <param name="FirstRelease">The branch of the first release with the commit; development before that.</param>
/// <param name="File">The file; null if the commit removed it.</param>
internal sealed record StatementRevision(GitCommit Commit, XenBranch FirstRelease, RevisionFile? File);
