namespace XenSupport.Git;

/// <summary>A commit that changed a file.</summary>
/// <param name="Previous">The complete name of the last one before it that did; null for the first one.</param>
internal sealed record GitFileCommit(GitCommit Commit, string? Previous);
