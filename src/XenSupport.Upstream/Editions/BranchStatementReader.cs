using XenSupport.Git;
using XenSupport.Reading;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Editions;

/// <summary>Reads the newest edition of the statement of each branch, without a checkout.</summary>
internal static class BranchStatementReader
{
    /// <summary>Returns the statements of the releases, oldest first, then that of the next release.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<BranchStatement> ReadAll(GitRepository repository)
    {
        var branches = BranchFinder.ListAll(repository);
        var files = repository.ReadBlobs(
            branches.Select(static branch => $"{branch.Reference}:{BranchFinder.StatementFile}"));
        return
        [
            .. from pair in branches.Zip(files, static (branch, file) => (branch, file))
            where pair.file is not null
            let edition = repository.FindLastCommit(pair.branch.Reference, BranchFinder.StatementFile)!
            select new BranchStatement(pair.branch, SupportStatementReader.Read(pair.file.Text), edition),
        ];
    }
}
