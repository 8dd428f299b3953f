using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>What <c>diff</c> lists.</summary>
public class DiffTests
{
    private static readonly SupportStatement Before = Rows.StatementOf(
        "4.19",
        Rows.Section("a", "A"),
        Rows.Entry("a", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported),
        Rows.Section("b", "B"),
        Rows.Entry("b", "Supported up to 8"),
        Rows.Limit("b", 8, 8),
        Rows.Section("gone", "Gone"),
        Rows.Entry("gone"));

    private static readonly SupportStatement After = Rows.StatementOf(
        "4.20",
        Rows.Section("a", "A", caveats: "But."),
        Rows.Entry("a", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        Rows.Section("b", "B"),
        Rows.Entry("b", "Supported up to 16"),
        Rows.Limit("b", 16, 16),
        Rows.Section("new", "New"),
        Rows.Entry("new--x86", qualifier: "x86"));

    [Fact]
    public void It_lists_what_was_added_removed_and_changed_and_ends_with_1()
    {
        var run = ToolRun.With([Before, After], "diff", "4.19", "4.20");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "  Feature               Xen 4.19          Xen 4.20           What changed",
                "~ Guest Type › A        Experimental      Tech Preview       status, caveats",
                "~ Guest Type › B        Supported up to 8 Supported up to 16 limit",
                "- Guest Type › Gone     Supported         not stated",
                "+ Guest Type › New, x86 not stated        Supported",
                "1 added, 1 removed, 2 changed",
            ],
            run.Lines);
    }

    [Fact]
    public void No_changes_end_with_0()
    {
        var run = ToolRun.With([Before, After], "diff", "4.20", "4.20");

        Assert.Equal((0, "Nothing changed from Xen 4.20 to Xen 4.20.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("4.19.1", "4.20.0-xcpng")]
    [InlineData("4.19-rc", "4.20-unstable")]
    public void The_version_that_a_host_reports_names_its_release(string from, string to) =>
        Assert.Equal(ToolRun.Of("diff", "4.19", "4.20"), ToolRun.Of("diff", from, to));

    [Fact]
    public void In_the_other_direction_what_was_added_is_removed() => Assert.Equal(
        "1 added, 1 removed, 2 changed", ToolRun.With([Before, After], "diff", "4.20", "4.19").Lines[^1]);
}
