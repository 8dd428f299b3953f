using XenSupport.Git;
using XenSupport.Upstream.Branches;

namespace XenSupport.Editions.Collecting;

/// <summary>Finds the editions of each release's statement in a clone of Xen.</summary>
internal static class EditionCollector
{
    private const string TagName = "RELEASE-";

    /// <summary>Returns the releases that have a statement, oldest first.</summary>
    public static IReadOnlyList<ReleaseHistory> Collect(GitRepository repository) =>
    [
        .. from branch in BranchFinder.ListReleases(repository)
        let editions = CollectEditions(repository, branch.Reference, branch.Release!.Value)
        where editions.Count > 0
        select new ReleaseHistory(branch.Release!.Value, editions),
    ];

    /// <summary>
    /// Lists the editions of a release, oldest first. Without a released statement, the list is empty.
    /// </summary>
    private static List<Edition> CollectEditions(GitRepository repository, string branch, XenVersion version)
    {
        var tag = $"refs/tags/{TagName}{version}.0";
        if (repository.ListReferences(tag).Count == 0
            || repository.FindLastCommit(tag, BranchFinder.StatementFile) is not { } released)
        {
            return [];
        }

        GitCommit[] commits = [released, .. repository.ListCommits($"{tag}..{branch}", BranchFinder.StatementFile)];
        var files = repository.ReadBlobs(commits.Select(static commit => $"{commit.Hash}:{BranchFinder.StatementFile}"));
        return
        [
            .. from edition in commits.Zip(files)
            where edition.Second is not null
            select new Edition(edition.First, edition.Second),
        ];
    }
}
