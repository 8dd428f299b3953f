using XenSupport.Git;
using XenSupport.Tool.CommandLine;
using XenSupport.Upstream.Branches;
using XenSupport.Upstream.Editions;

namespace XenSupport.Tool.Files;

/// <summary>The statements of the branches of a clone of Xen.</summary>
/// <param name="Statements">The statements, oldest release first.</param>
/// <param name="Editions">The last commit that changed each of them.</param>
internal sealed record CloneStatements(
    SupportStatementSet Statements, IReadOnlyDictionary<SupportRelease, GitCommit> Editions)
{
    /// <summary>Reads them, reports their errors, and skips a file that is not a statement.</summary>
    /// <exception cref="UsageException">The clone does not have a branch with a statement.</exception>
    /// <exception cref="GitException">The clone cannot be read.</exception>
    public static CloneStatements Read(GitRepository clone, TextWriter error)
    {
        var branches = BranchStatementReader.ReadAll(clone).Where(branch => IsUsable(branch, error)).ToList();
        if (branches.Count == 0)
        {
            throw new UsageException(
                "the clone of --git does not have a branch with a support statement (SUPPORT.md on stable-4.10 or later, or on master)");
        }

        // Right after branching, development still has the version of the newest release, whose own branch counts.
        var statements = branches.AsEnumerable().Reverse().Select(StatementOf);
        return new CloneStatements(
            new SupportStatementSet(statements),
            branches.ToDictionary(branch => StatementOf(branch).Release, branch => branch.Edition));
    }

    private static SupportStatement StatementOf(BranchStatement branch) => branch.Reading.Statement!;

    private static bool IsUsable(BranchStatement branch, TextWriter error)
    {
        var name = $"{branch.Branch.Name}:{BranchFinder.StatementFile}";
        if (RuntimeStatement.FindFault(branch.Reading) is { } fault)
        {
            error.WriteLine($"xen-support: '{name}' {fault}, so this branch is left out");
            return false;
        }

        RuntimeStatement.ReportErrors(branch.Reading, name, error);
        return true;
    }
}
