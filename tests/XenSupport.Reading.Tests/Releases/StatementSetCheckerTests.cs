using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>Files that are in order separately, but not together.</summary>
public class StatementSetCheckerTests
{
    private const string Feature = "## A\n\n    Status: Supported\n";

    [Fact]
    public void Of_two_files_for_one_version_the_second_is_reported_and_the_first_counts()
    {
        var read = ReadTogether.Files(
            new StatementSource("a/SUPPORT.md", StatementAssert.Preamble + Feature),
            new StatementSource(
                "b/SUPPORT.md",
                StatementAssert.Preamble.Replace("4.20", "4.20-rc", StringComparison.Ordinal)
                    + "## A\n\n    Status: Experimental\n"));

        Assert.Equal(["b/SUPPORT.md(1,1): XEN1023 ''"], read.Places.Where(IsAmongFiles));
        Assert.Contains(
            "Xen 4.20-rc already has a statement, 'SUPPORT.md'; include only one file for each version",
            read.Messages);
        Assert.Equal(SupportStatus.Supported, Assert.Single(read.Set.Statements).Sections[^1].Entries[0].Status);
    }

    [Fact]
    public void Each_file_after_the_first_is_reported()
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", Feature),
            ReadTogether.Statement("4.21", Feature),
            ReadTogether.Statement("4.20", Feature) with { Path = "second.md" },
            ReadTogether.Statement("4.20", Feature) with { Path = "third.md" });

        Assert.Equal(["second.md(1,1): XEN1023 ''", "third.md(1,1): XEN1023 ''"], read.Places);
        Assert.All(
            read.Messages,
            message =>
                Assert.Equal(
                    "Xen 4.20 already has a statement, '4.20.md'; include only one file for each version",
                    message));
    }

    [Fact]
    public void Files_without_a_version_count_as_one_version()
    {
        var statement = new StatementSource("a.md", "# Feature Support\n\n" + Feature);

        Assert.Equal(
            ["a.md(1,1): XEN1015 ''", "b.md(1,1): XEN1015 ''", "b.md(1,1): XEN1023 ''"],
            ReadTogether.Files(statement, statement with { Path = "b.md" }).Places);
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_no_version()
    {
        var unreadable = new StatementSource("a.md", null);

        Assert.Equal(
            ["a.md(1,1): XEN1022 ''", "b.md(1,1): XEN1022 ''"],
            ReadTogether
                .Files(unreadable, unreadable with { Path = "b.md" }, ReadTogether.Statement("4.20", Feature))
                .Places);
    }

    [Fact]
    public void An_overlay_without_a_statement_is_reported()
    {
        var read = ReadTogether.Files(ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n", "limits.md"));

        Assert.Equal(["limits.md(1,1): XEN1033 ''"], read.Places);
        Assert.Equal(
            ["'true' is not a valid value for Overlay; expected a statement in the build for the overlay to add to"],
            read.Messages);
        Assert.Equal(FindingSeverity.Error, read.Findings[0].Finding.Rule.Severity);
        Assert.Empty(read.Set.Statements);
    }

    [Fact]
    public void Of_several_overlays_without_a_statement_the_first_is_reported() => Assert.Equal(
        ["a.md(1,1): XEN1033 ''"],
        ReadTogether.Files(
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n", "a.md"),
            ReadTogether.Overlay("## CPUs\n\n    Limit: 32\n", "b.md")).Places);

    [Fact]
    public void Nothing_is_reported_without_files() => Assert.Empty(ReadTogether.Files().Places);

    [Fact]
    public void A_contradiction_is_reported_once_for_all_releases()
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.21", "## CPUs\n\n    Limit: 16\n"),
            ReadTogether.Statement("4.18", "## CPUs\n\n    Limit: 32\n"),
            ReadTogether.Statement("4.19", "## CPUs\n\n    Limit: 32\n"),
            ReadTogether.Statement("4.20", "## CPUs\n\n    Limit: 128\n"),
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n"));

        Assert.Equal(["overlay.md(3,12): XEN1032 '64'"], read.Places);
        Assert.Equal(
            [
                "'Limit: 64' contradicts the statements of Xen 4.18\u20134.19, which say supported up to 32, and the statement of Xen 4.21, which says supported up to 16",
            ],
            read.Messages.Select(message => message.Split("; an overlay")[0]));
        Assert.Equal(
            [32, 32, 64, 16],
            read.Set.Statements.Select(statement => statement.Sections[^1].Limits[0].Limit.SupportedMax));
    }

    [Fact]
    public void A_contradiction_is_reported_in_its_overlay()
    {
        var read = ReadTogether.Files(
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n", "a.md"),
            ReadTogether.Overlay("## Disks\n\n    Limit: 4\n\n## CPUs\n\n    Limit, x86: 33\n    Limit: 32\n", "b.md"),
            ReadTogether.Statement("4.20", "## CPUs\n\n    Limit: 32\n"));

        Assert.Equal(["a.md(3,12): XEN1032 '64'", "b.md(7,17): XEN1032 '33'"], read.Places);
    }

    [Fact]
    public void Identical_lines_are_each_reported_at_their_own_position()
    {
        var read = ReadTogether.Files(
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n    Limit: 64\n"),
            ReadTogether.Statement("4.20", "## CPUs\n\n    Limit: 32\n"));

        Assert.Equal(
            ["overlay.md(4,5): XEN1007 'Limit'", "overlay.md(3,12): XEN1032 '64'", "overlay.md(4,12): XEN1032 '64'"],
            read.Places);
    }

    private static bool IsAmongFiles(string place) => !place.Contains("XEN1017", StringComparison.Ordinal);
}
