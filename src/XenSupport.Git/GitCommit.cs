namespace XenSupport.Git;

/// <summary>A commit of a repository.</summary>
/// <param name="Hash">The complete name of the commit.</param>
/// <param name="Date">The day on which it was committed, in the committer's time zone.</param>
internal sealed record GitCommit(string Hash, DateTime Date);
