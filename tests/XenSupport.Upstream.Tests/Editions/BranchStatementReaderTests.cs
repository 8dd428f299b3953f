using XenSupport.Git;
using XenSupport.Testing;
using XenSupport.Upstream.Editions;

namespace XenSupport.Upstream.Tests.Editions;

/// <summary>The newest edition of each branch, with the commit that made it.</summary>
public sealed class BranchStatementReaderTests : IDisposable
{
    private readonly SmallXen _xen = new();

    public void Dispose() => _xen.Dispose();

    [Fact]
    public void A_branch_has_its_own_edition_and_that_of_development_until_it_changes_it()
    {
        _xen.Branch("4.9");
        _xen.Switch("master");
        var first = _xen.Commit(SmallStatement.Of("4.30"), "2025-01-10");
        _xen.Branch("4.30");
        _xen.Switch("master");
        _xen.Branch("4.31");
        var second = _xen.Commit(SmallStatement.Of("4.31"), "2025-02-20");
        _xen.Commit("2025-03-01", ("README", "Other files do not count."));

        Assert.Equal(
            [
                ("stable-4.30", "4.30", first, "2025-01-10"),
                ("stable-4.31", "4.31", second, "2025-02-20"),
                ("master", "4.30", first, "2025-01-10"),
            ],
            BranchStatementReader.ReadAll(new GitRepository(_xen.Folder)).Select(branch => (
                branch.Branch.Name,
                branch.Reading.Statement!.Release.VersionText,
                branch.Edition.ShortHash,
                $"{branch.Edition.Date:yyyy-MM-dd}")));
    }

    [Fact]
    public void A_file_that_is_not_a_statement_is_read_as_none()
    {
        _xen.Commit("# Read me\n", "2025-01-10");

        Assert.Null(Assert.Single(BranchStatementReader.ReadAll(new GitRepository(_xen.Folder))).Reading.Statement);
    }
}
