namespace XenSupport.Upstream.Branches;

/// <summary>A branch of Xen's repository that has a support statement of its own.</summary>
/// <param name="Name">The name without its remote: <c>stable-4.21</c>, <c>master</c>.</param>
/// <param name="Reference">The complete name: <c>refs/remotes/origin/stable-4.21</c>.</param>
/// <param name="Release">The release that the branch maintains; null for the next one, which is in development.</param>
internal sealed record XenBranch(string Name, string Reference, XenVersion? Release);
