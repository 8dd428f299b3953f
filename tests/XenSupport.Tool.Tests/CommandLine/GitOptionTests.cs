using System.Text.Json;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.CommandLine;

/// <summary><c>--git</c>: every command works with the statements of the branches of a clone of Xen.</summary>
public sealed class GitOptionTests : IDisposable
{
    private readonly SmallXen _xen = new();
    private readonly TemporaryFolder _folder = new();

    public GitOptionTests()
    {
        _xen.Branch("4.9");
        _xen.Switch("master");
        _xen.Commit(SmallStatement.Of("4.30"), "2025-01-10");
        _xen.Branch("4.30");
        _xen.Commit(SmallStatement.Of("4.30", "Supported, not security supported"), "2025-06-01");
        _xen.Branch("4.31");
        _xen.Commit(SmallStatement.Of("4.31", "Tech Preview"), "2025-07-02");
        _xen.Switch("master");
        _xen.Commit(
            SmallStatement.Of("4.32-unstable", "Experimental", securitySupportUntil: "Unreleased - not yet security-supported"),
            "2025-08-03");
    }

    public void Dispose()
    {
        _xen.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData]
    [InlineData("releases")]
    [InlineData("matrix")]
    [InlineData("export")]
    [InlineData("show", "shadow paging")]
    [InlineData("diff", "4.31", "4.32")]
    public void A_command_knows_the_releases_of_the_clone_and_no_others(params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal("", run.Error);
        Assert.Contains("4.32-unstable", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("4.22", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_branch_states_its_own_and_one_without_a_statement_is_passed_over() => Assert.Equal(
        [
            "4.30\tshadow-paging\tStatus\t\tSupported, not security supported\tSupported\tNotSupported\t",
            "4.31\tshadow-paging\tStatus\t\tTech Preview\tTechPreview\tNotSupported\t",
            "4.32-unstable\tshadow-paging\tStatus\t\tExperimental\tExperimental\tNotSupported\t",
        ],
        Run("export").Output.Split('\n').Where(line => line.Contains("shadow-paging", StringComparison.Ordinal)));

    [Fact]
    public void A_configuration_is_checked_against_the_newest_release_and_not_the_one_in_development() =>
        Assert.Contains(
            "1 file against Xen 4.31 on x86",
            Run("check", _folder.Write("guest.cfg", "name = 'g'; type = 'hvm'\n")).Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_file_replaces_the_statement_of_its_release()
    {
        var file = _folder.Write("own.md", SmallStatement.Of("4.31", "Deprecated"));

        Assert.Equal(
            ["Supported, not security supported", "Deprecated", "Experimental"],
            Run("export", "--statement", file).Lines
                .Where(line => line.Contains("shadow-paging", StringComparison.Ordinal))
                .Select(line => line.Split('\t')[4]));
    }

    [Fact]
    public void An_exported_statement_has_the_commit_that_last_changed_it_and_the_words_of_the_file()
    {
        var edition = _xen.Commit(SmallStatement.Of("4.32-unstable"), "2025-09-04");
        _xen.Commit("2025-09-05", ("README", "Other files do not count."));

        using var export = JsonDocument.Parse(Run("export", "--format", "json").Output);
        var statement = export.RootElement.GetProperty("statements").EnumerateArray().Last();

        Assert.Equal("4.32-unstable", statement.GetProperty("version").GetString());
        Assert.Equal("2025-09-04", statement.GetProperty("edition").GetProperty("date").GetString());
        Assert.Equal(edition, statement.GetProperty("edition").GetProperty("commit").GetString());
        Assert.False(statement.GetProperty("isRetold").GetBoolean());
    }

    [Fact]
    public void Before_development_has_its_next_version_the_release_branch_counts()
    {
        _xen.Commit(SmallStatement.Of("4.31", "Deprecated"), "2025-09-04");

        Assert.Contains(
            "4.31\tshadow-paging\tStatus\t\tTech Preview\tTechPreview\tNotSupported\t",
            Run("export").Output.Split('\n'));
    }

    [Fact]
    public void Errors_of_a_statement_are_announced()
    {
        _xen.Switch("stable-4.31");
        _xen.Commit(SmallStatement.Of("4.31", "Suported"), "2025-09-04");

        Assert.Equal(
            "xen-support: stable-4.31:SUPPORT.md: 1 error; what is wrong counts as unknown (see xen-support lint)\n",
            Run("releases").Error);
    }

    [Theory]
    [InlineData("# Read me\n", "is not a support statement of Xen")]
    [InlineData(
        "# Feature Support\n\n## Guest Type\n\n    Status: Supported\n",
        "does not say which release it is for (Xen-Version)")]
    public void A_branch_whose_file_is_not_a_statement_is_reported_and_left_out(string text, string fault)
    {
        _xen.Switch("stable-4.30");
        _xen.Commit(text, "2025-09-04");

        var run = Run();

        Assert.Equal(
            (0, $"xen-support: 'stable-4.30:SUPPORT.md' {fault}, so this branch is left out\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(["4.31", "4.32-unstable"], run.Lines.Skip(2).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_clone_without_any_statement_is_an_error()
    {
        using var empty = new SmallXen();
        empty.Branch("4.9");

        var run = ToolRun.Of("releases", "--git", empty.Folder);

        Assert.Equal(
            (2, "", "xen-support: the clone of --git does not have a branch with a support statement (SUPPORT.md on "
                + "stable-4.10 or later, or on master); see xen-support releases --help\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_folder_that_is_not_a_clone_is_an_error()
    {
        var absent = Path.Combine(_folder.Path, "absent");

        var run = ToolRun.Of("releases", "--git", absent);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"xen-support: git cannot read '{absent}': ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_command_that_needs_no_statement_does_not_read_the_clone() => Assert.Equal(
        0, ToolRun.Of("explain", "XEN1003", "--git", Path.Combine(_folder.Path, "absent")).ExitCode);

    private ToolRun Run(params string[] arguments) => ToolRun.Of([.. arguments, "--git", _xen.Folder]);
}
