using XenSupport.Git;
using XenSupport.Reading;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Editions;

/// <summary>Reads the newest edition of the statement of each branch, without a checkout.</summary>
internal static class BranchStatementReader
{
    /// <summary>Returns the statements of the releases, oldest first, then that of the next release.</summary>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    public static IReadOnlyList<BranchStatement> ReadAll(GitRepository repository) =>
    [
        .. BranchFinder.ReadStatements(repository).Select(statement => new BranchStatement(
            statement.Branch,
            SupportStatementReader.Read(statement.File.Text),
            repository.FindLastCommit(statement.Branch.Reference, BranchFinder.StatementFile)!)),
    ];
}
