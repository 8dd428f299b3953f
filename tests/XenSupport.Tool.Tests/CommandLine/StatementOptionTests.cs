using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.CommandLine;

/// <summary><c>--statement</c>: every command works with statements that are read while the tool runs.</summary>
public sealed class StatementOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("show", "x86pvh--dom0")]
    [InlineData("export")]
    [InlineData("releases")]
    [InlineData("matrix")]
    [InlineData("diff", "4.22", "4.23")]
    public void A_command_knows_the_release_of_a_file(params string[] arguments)
    {
        var run = ToolRun.Of([.. arguments, "--statement", Write("4.23", "Status, dom0: Deprecated")]);

        Assert.Equal("", run.Error);
        Assert.Contains("4.23", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_replaces_the_statement_of_its_release()
    {
        var run = ToolRun.Of("export", "--statement", Write("4.21", "Status, dom0: Deprecated"));

        Assert.Equal(
            "4.21\tx86pvh--dom0\tStatus\tdom0\tDeprecated",
            Assert.Single(run.Lines, line => line.StartsWith("4.21\tx86", StringComparison.Ordinal))[..40]);
        Assert.Contains(run.Lines, line => line.StartsWith("4.20\tx86", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_can_be_given()
    {
        var run = ToolRun.Of(
            "releases", "--statement", Write("4.23", ""), "--statement", Write("4.24", ""), "--on", "2026-08-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.StartsWith("4.23 2026-07-30", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("4.24 2026-07-30", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("4.23")]
    [InlineData("4.18")]
    [InlineData("4.17-rc")]
    public void A_configuration_is_checked_against_the_newest_file(string version)
    {
        var run = Check("type = 'pvh'", "--statement", Write("4.10", ""), "--statement", Write(version, ""));

        Assert.Contains($"against Xen {version} on x86", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_does_not_state_is_unstated()
    {
        var run = Check("type = 'pvh'; kernel = '/k'", "--statement", Write("4.23", "Status, dom0: Supported"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "the guest: Xen 4.23 does not mention 'x86/PVH, domU' [unstated]",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_decided_is_unstated_where_the_file_has_none_of_the_candidates()
    {
        var run = Check("type = 'pv'; kernel = '/k'", "--statement", Write("4.23", ""));

        Assert.Contains(
            "Xen 4.23 does not mention 'x86/PV, x86_64' or 'x86/PV, x86_32, without shim' [unstated]",
            run.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("[undecided]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_earlier_releases_state_is_unstated_too()
    {
        var run = Check("type = 'hvm'", "--statement", Write("4.23", "Status, HVM: Supported"));

        Assert.Contains(
            "the guest: Xen 4.23 does not mention 'PV Console (xenconsoled)' [unstated]",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_of_the_tool_hold_for_every_statement()
    {
        var run = Check("type = 'pvh'; vcpus = 200", "--statement", Write("4.23", ""));

        Assert.Contains(
            "more than this tool's limit of 128 vCPUs; Xen states no such limit [over-limit]",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_the_file_is_announced_and_counts_as_unknown()
    {
        var file = Write("4.23", "Status, dom0: Suported");
        var run = ToolRun.Of("show", "x86pvh--dom0", "--statement", file);

        Assert.Equal(
            $"xen-support: {file}: 1 error; what is wrong counts as unknown (see xen-support lint)\n",
            run.Error);
        Assert.Contains(run.Lines, line => line.Contains("4.23      Unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_statement_is_an_error()
    {
        var file = _folder.Write("README.md", "# Read me\n");
        var run = ToolRun.Of("releases", "--statement", file);

        Assert.Equal(
            (2, "", $"xen-support: '{file}' is not a support statement of Xen; see xen-support releases --help\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_file_without_a_version_is_an_error()
    {
        var file = _folder.Write("own.md", "# Feature Support\n\n## Guest Type\n\n    Status: Supported\n");
        var run = ToolRun.Of("releases", "--statement", file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"xen-support: '{file}' does not say which release it is for (Xen-Version)",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_argument_is_an_error() => Assert.Equal(
        new ToolRun(
            2, "", "xen-support: Required argument missing for option: '--statement'; see xen-support releases --help\n"),
        ToolRun.Of("releases", "--statement"));

    [Fact]
    public void A_missing_file_is_an_error()
    {
        var run = ToolRun.Of("releases", "--statement", Path.Combine(_folder.Path, "none.md"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("xen-support: cannot read '", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_needs_a_version_with_a_number()
    {
        var run = Check("type = 'pvh'", "--statement", Write("unstable", ""));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("the statement of Xen 'unstable' has no version number", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.16")]
    [InlineData("4.16-rc")]
    public void A_check_needs_a_release_whose_xl_it_knows(string version)
    {
        var file = Write(version, "");

        Assert.Equal(
            new ToolRun(
                2,
                "",
                $"xen-support: check knows the xl of Xen 4.17 and later, not that of Xen {version}; see xen-support check --help\n"),
            Check("type = 'pvh'", "--statement", file));
        Assert.Contains(
            "against Xen 4.17 on x86",
            Check("type = 'pvh'", "--statement", file, "--xen", "4.17").Output,
            StringComparison.Ordinal);
    }

    private ToolRun Check(string configuration, params string[] arguments) =>
        ToolRun.Of(["check", _folder.Write("guest.cfg", configuration + "\n"), .. arguments]);

    private string Write(string version, string field) => _folder.Write(
        $"{version}.md",
        $"""
        # Release Support

            Xen-Version: {version}
            Initial-Release: 2026-07-30
            Supported-Until: 2029-07-30
            Security-Support-Until: 2031-07-30

        # Feature Support

        ## Guest Type

        ### x86/PVH

            {(field.Length == 0 ? "Status, other: Supported" : field)}

        """);
}
