using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Trees;

/// <summary>The files of a folder.</summary>
public sealed class CheckoutTreeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("checkout-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Hidden_files_and_those_that_an_editor_leaves_are_not_part_of_the_source()
    {
        Write("SUPPORT.md", "xen/Kconfig", "xen/Kconfig~", "xen/Kconfig.orig", "xen/Kconfig.rej", ".git/HEAD", ".rev");

        Assert.Equal(["SUPPORT.md", "xen/Kconfig"], Open().Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_one_to_a_folder_is_not_followed()
    {
        Write("docs/SUPPORT.md");
        File.CreateSymbolicLink(Path.Combine(_root, "SUPPORT.md"), Path.Combine("docs", "SUPPORT.md"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "docs", "again"), _root);

        Assert.Equal(["SUPPORT.md", "docs/SUPPORT.md"], Open().Paths.Order(StringComparer.Ordinal));
        Assert.Equal("docs/SUPPORT.md", Open().Read("SUPPORT.md"));
    }

    [Theory]
    [InlineData(".", "xen/Kconfig")]
    [InlineData("./", "xen/Kconfig")]
    [InlineData("..", "../xen/Kconfig")]
    [InlineData("/src/xen/", "/src/xen/xen/Kconfig")]
    public void Reports_name_a_file_as_the_command_line_names_the_folder(string folder, string expected)
    {
        var existing = Path.IsPathRooted(folder) ? Write("xen/Kconfig") : folder;

        Assert.Equal(
            expected,
            new CheckoutTree(existing, isSparse: false, File.ReadAllText).NameOf("xen/Kconfig")
                .Replace(_root, "/src/xen", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_the_tree_does_not_have_is_null() => Assert.Null(Open().Read("SUPPORT.md"));

    private CheckoutTree Open() => new(_root, isSparse: false, File.ReadAllText);

    /// <summary>Writes files that contain their own path.</summary>
    private string Write(params IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var file = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, path);
        }

        return _root + "/";
    }
}
