using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>What <c>changelog</c> prints.</summary>
public class ChangelogTests
{
    private static readonly SupportStatement Before = Rows.StatementOf(
        "4.19",
        Rows.Section("up", "Up"),
        Rows.Entry("up", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported),
        Rows.Section("down", "Down"),
        Rows.Entry("down", "Supported up to 16"),
        Rows.Limit("down", 16, 16),
        Rows.Section("words", "Words"),
        Rows.Entry("words", "Supported (on x86)"),
        Rows.Section("warned", "Warned"),
        Rows.Entry("warned"),
        Rows.Section("was", "Was"),
        Rows.Entry("was"),
        Rows.Section("whole", "Whole"),
        Rows.Entry("whole"),
        Rows.Section("parts", "Parts"),
        Rows.Entry("parts--a", qualifier: "a"),
        Rows.Entry("parts--b", qualifier: "b"),
        Rows.Section("gone", "Gone"),
        Rows.Entry("gone"));

    private static readonly SupportStatement After = Rows.StatementOf(
        "4.20",
        Rows.Section("up", "Up"),
        Rows.Entry("up", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        Rows.Section("down", "Down"),
        Rows.Entry("down", "Supported up to 8"),
        Rows.Limit("down", 8, 8),
        Rows.Section("words", "Words"),
        Rows.Entry("words", "Supported (on Arm)"),
        Rows.Section("warned", "Warned", caveats: "But."),
        Rows.Entry("warned"),
        Rows.Section("is", "Is"),
        Rows.Entry("is"),
        Rows.Section("whole", "Whole"),
        Rows.Entry("whole--a", qualifier: "a"),
        Rows.Entry("whole--b", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported, "b"),
        Rows.Section("parts", "Parts"),
        Rows.Entry("parts"),
        Rows.Section("new", "New"),
        Rows.Entry("new--x86", qualifier: "x86"),
        "alias\twas\tis");

    [Fact]
    public void It_has_a_paragraph_for_each_group() => Assert.Equal(
        new ToolRun(
            0,
            """
            ### Support upgraded

            - Guest Type › Up: Experimental → Tech Preview

            ### Support downgraded

            - Guest Type › Down: Supported up to 16 → Supported up to 8
            - Guest Type › Whole, now stated by part: Supported → a: Supported; b: Tech Preview

            ### Changed

            - Guest Type › Warned: Supported (caveats changed)
            - Guest Type › Parts, now stated as a whole: a: Supported; b: Supported → Supported
            - Guest Type › Words: Supported (on x86) → Supported (on Arm)
            - Guest Type › Is (formerly Guest Type › Was): Supported

            ### Added

            - Guest Type › New, x86: Supported

            ### Removed

            - Guest Type › Gone: was Supported

            """.ReplaceLineEndings("\n"),
            ""),
        ToolRun.With([Before, After], "changelog", "4.19", "4.20"));

    [Fact]
    public void Without_changes_it_says_so() => Assert.Equal(
        new ToolRun(0, "Nothing changed from Xen 4.20 to Xen 4.20.\n", ""),
        ToolRun.With([Before, After], "changelog", "4.20", "4.20"));

    [Fact]
    public void The_version_that_a_host_reports_names_its_release() =>
        Assert.Equal(ToolRun.Of("changelog", "4.19", "4.20"), ToolRun.Of("changelog", "4.19.1", "4.20.0-xcpng"));

    [Fact]
    public void What_the_tool_adds_is_not_in_the_changelog_of_Xen()
    {
        var output = ToolRun.Of("changelog", "4.16", "4.17").Output;

        Assert.DoesNotContain("this tool", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Virtual CPUs", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_the_tool_that_goes_is_not_a_change() => Assert.Equal(
        "Nothing changed from Xen 4.19 to Xen 4.20.\n",
        ToolRun.With(
            [
                Rows.StatementOf(
                    "4.19",
                    Rows.Section("disks", "Disks"),
                    Rows.Entry("disks"),
                    Rows.Limit("disks", 8, 8) + "\tthis tool"),
                Rows.StatementOf("4.20", Rows.Section("disks", "Disks"), Rows.Entry("disks")),
            ],
            "changelog",
            "4.19",
            "4.20").Output);

    [Fact]
    public void The_branches_of_a_clone_are_compared()
    {
        using var xen = new SmallXen();
        xen.Commit(SmallStatement.Of("4.30"), "2025-01-01");
        xen.Branch("4.30");
        xen.Switch("master");
        xen.Commit(SmallStatement.Of("4.31-unstable", "Deprecated"), "2025-01-02");

        Assert.Equal(
            new ToolRun(
                0,
                "### Support downgraded\n\n- Memory Management › Shadow paging: Supported → Deprecated\n",
                ""),
            ToolRun.Of("changelog", "4.30", "4.31", "--git", xen.Folder));
    }

    [Fact]
    public void Text_of_a_statement_is_not_markup() => Assert.Equal(
        "### Added\n\n- Guest Type › \\*a\\* \\[b\\](c) \\<d>: \\`Supported\\`\n",
        ToolRun.With(
            [
                Rows.StatementOf("4.19"),
                Rows.StatementOf("4.20", Rows.Section("x", "*a* [b](c) <d>"), Rows.Entry("x", "`Supported`")),
            ],
            "changelog",
            "4.19",
            "4.20").Output);
}
