using XenSupport.Git;
using XenSupport.Testing;
using XenSupport.Upstream.Branches;

namespace XenSupport.Upstream.Tests.Branches;

/// <summary>A clone has the branches of its remote; a mirror has its own.</summary>
public sealed class BranchFinderTests : IDisposable
{
    private readonly SmallXen _xen = new();

    public BranchFinderTests()
    {
        _xen.Branch("4.9");
        _xen.Branch("4.31");
        _xen.Branch("4.30");
        _xen.Git("branch", "stable-next");
        _xen.Git("branch", "stable-4.32-rc");
        _xen.Git("branch", "staging-4.31");
    }

    public void Dispose() => _xen.Dispose();

    [Fact]
    public void Releases_are_in_the_order_of_their_versions_and_the_next_one_is_last() => Assert.Equal(
        ["stable-4.9", "stable-4.30", "stable-4.31", "master"],
        BranchFinder.ListAll(new GitRepository(_xen.Folder)).Select(branch => branch.Name));

    [Fact]
    public void In_a_clone_the_branches_of_its_remote_count()
    {
        var clone = _xen.CreateFolder("clone");
        _xen.Git("clone", "--quiet", _xen.Folder, clone);

        Assert.Equal(
            [
                "refs/remotes/origin/stable-4.9",
                "refs/remotes/origin/stable-4.30",
                "refs/remotes/origin/stable-4.31",
                "refs/remotes/origin/master",
            ],
            BranchFinder.ListAll(new GitRepository(clone)).Select(branch => branch.Reference));
    }

    [Fact]
    public void Origin_counts_more_than_other_remotes()
    {
        var clone = _xen.CreateFolder("clone");
        _xen.Git("clone", "--quiet", _xen.Folder, clone);
        _xen.Git("-C", clone, "remote", "add", "-f", "andrew", _xen.Folder);

        Assert.All(
            BranchFinder.ListAll(new GitRepository(clone)),
            branch => Assert.StartsWith("refs/remotes/origin/", branch.Reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_development_branch_there_are_only_the_releases()
    {
        _xen.Git("branch", "-D", "master");

        Assert.DoesNotContain(
            BranchFinder.ListAll(new GitRepository(_xen.Folder)), branch => branch.Release is null);
    }
}
