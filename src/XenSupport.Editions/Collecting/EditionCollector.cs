using XenSupport.Git;

namespace XenSupport.Editions.Collecting;

/// <summary>Finds the editions of each release's statement in a clone of Xen.</summary>
internal static class EditionCollector
{
    public const string FileName = "SUPPORT.md";

    // Xen 4.21.0 is the tag RELEASE-4.21.0; later fixes are on the branch stable-4.21.
    private const string BranchName = "stable-";
    private const string TagName = "RELEASE-";

    // A clone has remote branches; a mirror has local ones.
    private static readonly string[] BranchPatterns = ["refs/remotes/*/stable-*", "refs/heads/stable-*"];

    /// <summary>Returns the releases that have a statement, oldest first.</summary>
    public static IReadOnlyList<ReleaseHistory> Collect(GitRepository repository)
    {
        var branches = BranchPatterns
            .SelectMany(repository.ListReferences)
            .Select(static branch => (Name: branch, Version: VersionOf(branch)))
            .Where(static branch => branch.Version is not null)
            .DistinctBy(static branch => branch.Version)
            .OrderBy(static branch => branch.Version);
        return
        [
            .. from branch in branches
            let editions = CollectEditions(repository, branch.Name, branch.Version!.Value)
            where editions.Count > 0
            select new ReleaseHistory(branch.Version!.Value, editions),
        ];
    }

    private static XenVersion? VersionOf(string branch) =>
        XenVersion.TryParse(branch[(branch.LastIndexOf('/') + 1 + BranchName.Length)..], out var version)
            ? version
            : null;

    /// <summary>
    /// Lists the editions of a release, oldest first. The list is empty before the release and if it has no statement.
    /// </summary>
    private static List<Edition> CollectEditions(GitRepository repository, string branch, XenVersion version)
    {
        var tag = $"refs/tags/{TagName}{version}.0";
        if (repository.ListReferences(tag).Count == 0
            || repository.FindLastCommit(tag, FileName) is not { } released)
        {
            return [];
        }

        GitCommit[] commits = [released, .. repository.ListCommits($"{tag}..{branch}", FileName)];
        var files = repository.ReadBlobs(commits.Select(static commit => $"{commit.Hash}:{FileName}"));
        return
        [
            .. from edition in commits.Zip(files)
            where edition.Second is not null
            select new Edition(edition.First, edition.Second),
        ];
    }
}
