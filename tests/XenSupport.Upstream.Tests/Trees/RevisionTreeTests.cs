using XenSupport.Git;
using XenSupport.Testing;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Trees;

/// <summary>The files of a revision, with any name and from any folder.</summary>
public sealed class RevisionTreeTests : IDisposable
{
    private readonly SmallXen _xen = new();

    public void Dispose() => _xen.Dispose();

    [Theory]
    [InlineData("xen/Kconfig")]
    [InlineData("docs/Größe.md")]
    [InlineData("docs/two words\tand a tab")]
    public void A_file_is_found_by_its_name(string path)
    {
        _xen.Commit("2025-01-01", (path, "text\n"));

        using var tree = Open(_xen.Folder);
        Assert.Equal([path], tree.Value.Paths);
        Assert.Equal("text\n", tree.Value.Read(path));
        Assert.Equal($"master:{path}", tree.Value.NameOf(path));
    }

    [Fact]
    public void A_subfolder_of_the_repository_stands_for_the_whole()
    {
        _xen.Commit("2025-01-01", ("SUPPORT.md", "text\n"), ("xen/Kconfig", ""));

        using var tree = Open(Path.Combine(_xen.Folder, "xen"));
        Assert.Equal("text\n", tree.Value.Read("SUPPORT.md"));
        Assert.NotNull(new GitRepository(Path.Combine(_xen.Folder, "xen")).FindLastCommit("master", "SUPPORT.md"));
    }

    [Fact]
    public void Links_and_submodules_are_not_files()
    {
        var commit = _xen.Git("rev-parse", "HEAD").Trim();
        _xen.Git("update-index", "--add", "--cacheinfo", $"160000,{commit},module");
        File.CreateSymbolicLink(Path.Combine(_xen.Folder, "SUPPORT.md"), "elsewhere");
        _xen.Git("add", "SUPPORT.md");
        _xen.Commit("2025-01-01", ("README", ""));

        using var tree = Open(_xen.Folder);
        Assert.Equal(["README"], tree.Value.Paths);
    }

    [Fact]
    public void A_sparse_checkout_is_known_as_one()
    {
        Assert.False(new GitRepository(_xen.Folder).IsSparse());

        _xen.Git("config", "core.sparseCheckout", "true");

        Assert.True(new GitRepository(_xen.Folder).IsSparse());
        Assert.False(new GitRepository(_xen.CreateFolder("no repository")).IsSparse());
    }

    private static OpenTree Open(string folder)
    {
        var repository = new GitRepository(folder);
        var blobs = repository.OpenBlobs();
        return new OpenTree(new RevisionTree("master", repository.ListFiles("master"), blobs), blobs);
    }

    private sealed record OpenTree(RevisionTree Value, BlobReader Blobs) : IDisposable
    {
        public void Dispose() => Blobs.Dispose();
    }
}
