using XenSupport.Reading.Files;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>Entries that are gone in the next release, while one with a similar key is new.</summary>
public class RenameCheckerTests
{
    private const string Old = "## Static Memory Sharing\n\n    Status, ARM: Supported\n";
    private const string New = "## Static Sharing of Memory\n\n    Status, ARM: Supported\n";

    [Fact]
    public void A_similar_entry_that_is_new_is_told_at_its_value()
    {
        var read = Read(ReadTogether.Statement("4.20", Old), ReadTogether.Statement("4.21", New));

        Assert.Equal(["4.21.md(12,18): XEN1040 'Supported'"], read.Places);
        Assert.Equal(
            [
                "Xen 4.21 no longer has 'static-memory-sharing--arm' of Xen 4.20, and adds 'static-sharing-of-memory--arm'; if it was renamed, an overlay can say so with 'Formerly: static-memory-sharing--arm'",
            ],
            read.Messages);
    }

    [Fact]
    public void A_row_that_was_divided_is_told_once()
    {
        var read = Read(
            ReadTogether.Statement("4.20", "## A\n\n    Status: Supported\n"),
            ReadTogether.Statement(
                "4.21", "## A\n\n    Status, x: Supported\n    Status, y: Supported\n    Status, z: Supported\n"));

        Assert.Equal(["4.21.md(12,16): XEN1040 'Supported'"], read.Places);
        Assert.Contains("adds 'a--x', 'a--y' and 'a--z';", Assert.Single(read.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_is_compared_with_the_one_before_it_whatever_the_order_of_the_files() => Assert.Equal(
        ["4.21.md(12,18): XEN1040 'Supported'"],
        Read(
            ReadTogether.Statement("4.21", New),
            ReadTogether.Statement("4.19", Old),
            ReadTogether.Statement("4.20", Old)).Places);

    [Theory]
    [InlineData(Old, Old + New)]
    [InlineData(Old + New, New)]
    [InlineData(Old, "")]
    [InlineData("", New)]
    [InlineData(Old, "## Dynamic Memory\n\n    Status, ARM: Supported\n")]
    public void Without_one_that_is_gone_and_a_similar_one_that_is_new_nothing_is_told(string older, string newer) =>
        Assert.Empty(Read(ReadTogether.Statement("4.20", older), ReadTogether.Statement("4.21", newer)).Places);

    [Fact]
    public void Two_files_for_one_version_are_not_compared() => Assert.DoesNotContain(
        Read(ReadTogether.Statement("4.21-rc", Old), ReadTogether.Statement("4.21", New)).Places,
        place => place.Contains("XEN1040", StringComparison.Ordinal));

    [Fact]
    public void A_rename_that_an_overlay_states_is_known() => Assert.Empty(
        Read(
            ReadTogether.Statement("4.20", Old),
            ReadTogether.Statement("4.21", New),
            ReadTogether.Overlay(
                "# Feature Support\n\n## Static Sharing of Memory\n\n    Formerly, ARM: static-memory-sharing--arm\n"))
            .Places);

    [Theory]
    [InlineData("## Physical CPU Hotplug\n\n    Status, x86: Experimental\n", "## ACPI CPU Hotplug\n\n    Status, x86: Supported\n")]
    [InlineData("## ARM guest\n\n    Status: Supported\n", "## ARM\n\n    Status: Supported\n")]
    public void A_rename_of_Xens_own_is_known(string older, string newer) =>
        Assert.Empty(Read(ReadTogether.Statement("4.20", older), ReadTogether.Statement("4.21", newer)).Places);

    /// <summary>Three rows that were divided.</summary>
    [Fact]
    public void In_Xens_own_statements_these_are_left() => Assert.Equal(
        [
            "4.11.md(76,21): XEN1040 'Supported'",
            "4.17.md(506,58): XEN1040 'Supported, with caveats'",
            "4.19.md(40,34): XEN1040 'Supported'",
        ],
        ReadTogether.Files(
            [
                .. Enumerable.Range(10, 13).Select(minor => new StatementSource(
                    $"4.{minor}.md", Corpus.ReadStatement($"xen-4.{minor}"))),
            ])
            .Places.Where(place => place.Contains("XEN1040", StringComparison.Ordinal)));

    private static ReadTogether Read(params StatementSource[] files) => ReadTogether.Files(files);
}
