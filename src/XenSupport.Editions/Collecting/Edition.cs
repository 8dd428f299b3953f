using System.Globalization;
using XenSupport.Git;

namespace XenSupport.Editions.Collecting;

/// <summary>A statement of a release as one commit left it.</summary>
internal sealed record Edition(GitCommit Commit, GitBlob File)
{
    /// <summary>The day of the commit, as the tables write it.</summary>
    public string Date => Commit.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
