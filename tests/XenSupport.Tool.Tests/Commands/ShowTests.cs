using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>What <c>show</c> finds, and what it says about it.</summary>
public class ShowTests
{
    [Fact]
    public void It_says_what_each_release_states()
    {
        var before = Rows.StatementOf(
            "4.19",
            Rows.Section("x86pvh", "x86/PVH", "A guest."),
            Rows.Entry("x86pvh--dom0", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported, "dom0"));
        var after = Rows.StatementOf(
            "4.20",
            Rows.Section("x86pvh", "x86/PVH", "A guest.", "Not yet."),
            Rows.Entry(
                "x86pvh--dom0",
                "Supported, with caveats",
                SupportStatus.Supported,
                SecuritySupport.Conditional,
                "dom0"),
            Rows.Entry(
                "x86pvh--domu",
                "Supported up to 2048",
                SupportStatus.Supported,
                SecuritySupport.Conditional,
                "domU"),
            Rows.Limit("x86pvh--domu", 4096, 2048));

        var run = ToolRun.With([before, after], "show", "pvh");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Guest Type › x86/PVH
            Scope Xen  Status       Security support As written              Limits
            dom0  4.19 Experimental no               Experimental
                  4.20 Supported    under conditions Supported, with caveats
            domU  4.19 Not stated   not stated
                  4.20 Supported    under conditions Supported up to 2048    up to 4,096, up to 2,048 with security support

            Description (4.19–4.20):
            A guest.

            Caveats (4.20):
            Not yet.

            https://xenbits.xen.org/docs/4.20-testing/SUPPORT.html#x86pvh
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Lines));
    }

    /// <summary>A statement's promises hold only once the release is out.</summary>
    [Theory]
    [InlineData("unreleased", "not yet")]
    [InlineData("", "yes")]
    [InlineData("2028-01-01", "yes")]
    public void A_release_that_is_not_out_yet_has_no_security_support(string until, string securitySupport)
    {
        var statement = SupportStatement.FromData(
            1, [$"release\t4.22-unstable\t\t\t{until}\t", Rows.Section("x86pvh", "x86/PVH"), Rows.Entry("x86pvh")]);

        Assert.Equal(
            $"whole feature 4.22-unstable Supported {securitySupport}",
            string.Join(' ', Words(ToolRun.With([statement], "show", "pvh").Lines[2])[..^1]));
        Assert.Contains(
            $"data-security=\"{securitySupport}\"",
            ToolRun.With([statement], "matrix").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shadow paging", "Memory Management › Shadow paging")]
    [InlineData("shadwo pagign", "Memory Management › Shadow paging")]
    [InlineData("SHADOW-PAGING", "Memory Management › Shadow paging")]
    [InlineData("shadow", "Memory Management › Shadow paging")]
    [InlineData("x86pvh--dom0", "Guest Type › x86/PVH")]
    [InlineData("x86pvh-guest", "Guest Type › x86/PVH")]
    [InlineData("x86/PVH", "Guest Type › x86/PVH")]
    [InlineData("pvh dom0", "Guest Type › x86/PVH")]
    [InlineData("live update", "Xenstore › C xenstored daemon")]
    [InlineData("liveupdte", "Xenstore › C xenstored daemon")]
    [InlineData("xenstord", "Xenstore › C xenstored daemon")]
    [InlineData("iommo", "Host hardware support › IOMMU")]
    [InlineData("pygrub", "Guest boot loaders › Pygrub")]
    [InlineData("physcal cpus", "Host hardware support › Physical CPUs")]
    public void The_name_may_be_misspelt(string query, string feature)
    {
        var run = ToolRun.Of(["show", .. query.Split(' ')]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(feature, run.Lines[0], ignoreCase: true);
    }

    [Fact]
    public void A_key_shows_only_its_entry()
    {
        var lines = ToolRun.Of("show", "iommu--intel-vt-d").Lines;

        Assert.Contains(lines, line => line.StartsWith("Intel VT-d ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("AMD IOMMU", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_features_that_match_are_named() => Assert.StartsWith(
        "See also: ", ToolRun.Of("show", "memory").Lines[^1], StringComparison.Ordinal);

    [Fact]
    public void What_the_tool_adds_is_not_attributed_to_Xen()
    {
        var output = ToolRun.Of("show", "virtual-cpus--x86-pv").Output;

        Assert.Contains("x86 PV (this tool, not Xen)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("xenbits.xen.org", output, StringComparison.Ordinal);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
