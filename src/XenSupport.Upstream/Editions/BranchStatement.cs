using XenSupport.Git;
using XenSupport.Reading;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Editions;

/// <summary>The statement of a branch as it is now.</summary>
/// <param name="Reading">What the file states; it may not be a statement.</param>
/// <param name="Edition">The last commit that changed the file.</param>
internal sealed record BranchStatement(XenBranch Branch, SupportStatementReading Reading, GitCommit Edition);
