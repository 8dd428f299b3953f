namespace XenSupport.Git;

/// <summary>A commit of a repository.</summary>
/// <param name="Hash">The complete name of the commit.</param>
/// <param name="Date">The day on which it was committed, in the committer's time zone.</param>
/// <param name="Subject">The first line of its message, as written.</param>
internal sealed record GitCommit(string Hash, DateTime Date, string Subject)
{
    private const int ShortLength = 12;

    /// <summary>The first digits of the name, enough to identify the commit.</summary>
    public string ShortHash => Hash[..ShortLength];
}
