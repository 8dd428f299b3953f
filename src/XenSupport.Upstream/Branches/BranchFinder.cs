using XenSupport.Git;

namespace XenSupport.Upstream.Branches;

/// <summary>Finds the branches of a clone of Xen.</summary>
internal static class BranchFinder
{
    /// <summary>The file of each branch that states what its release supports.</summary>
    public const string StatementFile = "SUPPORT.md";

    // Xen 4.21.0 is the tag RELEASE-4.21.0; later fixes are on the branch stable-4.21.
    private const string StableName = "stable-";
    private const string DevelopmentName = "master";

    // A clone has remote branches, which are newer than its local ones; a mirror has only local branches.
    private static readonly string[] Folders = ["refs/remotes/origin/", "refs/remotes/*/", "refs/heads/"];

    /// <summary>Returns the branches of all releases, oldest first, even of those without a statement.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<XenBranch> ListReleases(GitRepository repository) =>
    [
        .. Folders
            .SelectMany(folder => repository.ListReferences($"{folder}{StableName}*"))
            .Select(static reference => new XenBranch(NameOf(reference), reference, ReleaseOf(reference)))
            .Where(static branch => branch.Release is not null)
            .DistinctBy(static branch => branch.Release)
            .OrderBy(static branch => branch.Release),
    ];

    /// <summary>Returns the branch of the next release, or null if the repository does not have it.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static XenBranch? FindDevelopment(GitRepository repository) => Folders
        .SelectMany(folder => repository.ListReferences($"{folder}{DevelopmentName}"))
        .Select(static reference => new XenBranch(DevelopmentName, reference, Release: null))
        .FirstOrDefault();

    /// <summary>Returns the branches of all releases, oldest first, then that of the next release.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<XenBranch> ListAll(GitRepository repository) =>
        FindDevelopment(repository) is { } development
            ? [.. ListReleases(repository), development]
            : ListReleases(repository);

    /// <summary>Returns those of all branches that have a statement, with its newest edition.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<(XenBranch Branch, GitBlob File)> ReadStatements(GitRepository repository)
    {
        var branches = ListAll(repository);
        var files = repository.ReadBlobs(branches.Select(static branch => $"{branch.Reference}:{StatementFile}"));
        return
        [
            .. from pair in branches.Zip(files)
            where pair.Second is not null
            select (pair.First, pair.Second),
        ];
    }

    private static string NameOf(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    private static XenVersion? ReleaseOf(string reference) =>
        XenVersion.TryParse(NameOf(reference)[StableName.Length..], out var version)
        && version.Stage == ReleaseStage.Released
            ? version
            : null;
}
