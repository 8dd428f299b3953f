using XenSupport.Git;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Revisions;

/// <summary>Reads every revision that the statement has had on the branches of a clone of Xen.</summary>
internal static class RevisionReader
{
    /// <summary>
    /// Returns the branches with their revisions: that of the next release, which all others start from, then those of
    /// the releases, newest first.
    /// </summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<BranchRevisions> ReadAll(GitRepository repository)
    {
        // Git searches the whole history of a branch that never had the file.
        var branches = BranchFinder.ReadStatements(repository).Select(static statement => statement.Branch).ToList();
        var commits = repository
            .ListFileCommits(branches.Select(static branch => branch.Reference), BranchFinder.StatementFile)
            .ToDictionary(static commit => commit.Commit.Hash);
        var lines = branches.Select(branch => (branch, line: ReadLine(repository, branch, commits))).ToList();
        var revisions = ReadRevisions(repository, commits, lines);
        var known = new HashSet<string>();
        var result = new List<BranchRevisions>();
        foreach (var (branch, line) in lines.AsEnumerable().Reverse())
        {
            var start = line.LastOrDefault(known.Contains);
            var own = line.Where(known.Add).Select(hash => revisions[hash]).ToList();
            result.Add(new BranchRevisions(branch, start is null ? null : revisions[start], own));
        }

        return result;
    }

    /// <summary>Lists the commits that a branch consists of, oldest first.</summary>
    private static List<string> ReadLine(
        GitRepository repository, XenBranch branch, Dictionary<string, GitFileCommit> commits)
    {
        var line = new List<string>();
        var hash = repository.FindLastCommit(branch.Reference, BranchFinder.StatementFile)?.Hash;
        while (hash is not null && commits.TryGetValue(hash, out var commit))
        {
            line.Add(hash);
            hash = commit.Previous;
        }

        line.Reverse();
        return line;
    }

    private static Dictionary<string, StatementRevision> ReadRevisions(
        GitRepository repository,
        Dictionary<string, GitFileCommit> commits,
        IEnumerable<(XenBranch Branch, List<string> Line)> lines)
    {
        var first = new Dictionary<string, XenBranch>();
        foreach (var (branch, line) in lines)
        {
            line.ForEach(hash => first.TryAdd(hash, branch));
        }

        // Several branches may share a file after the same fix.
        var known = new Dictionary<string, RevisionFile>();
        var files = repository.ReadBlobs(first.Keys.Select(static hash => $"{hash}:{BranchFinder.StatementFile}"));
        return first.Zip(files, (line, file) => new StatementRevision(
                commits[line.Key].Commit, line.Value, file is null ? null : Read(file)))
            .ToDictionary(static revision => revision.Commit.Hash);

        RevisionFile Read(GitBlob file) =>
            known.TryGetValue(file.Hash, out var read) ? read : known[file.Hash] = RevisionFile.Read(file.Text);
    }
}
