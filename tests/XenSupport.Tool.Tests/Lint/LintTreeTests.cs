using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Lint;

/// <summary><c>lint --tree</c> and <c>lint --git</c>: which statements they read, and how they name files.</summary>
public sealed class LintTreeTests : IDisposable
{
    private const string Sharing = "    Status, x86 HVM: Experimental";

    private readonly LintedFiles _files = new();
    private readonly SmallXen _xen = new();

    public void Dispose()
    {
        _files.Dispose();
        _xen.Dispose();
    }

    [Fact]
    public void A_checkout_is_checked_like_a_file_and_with_its_source()
    {
        _files.Write(LintedFiles.Statement("    Status, x86 HVM: Expermental"));
        WriteKconfig(_files.Path);

        Assert.Equal(
            ["SUPPORT.md:12:22: error XEN1003", "1 file: 1 error, 0 warnings, 0 notes"],
            Summarise(_files.Lint("--tree", _files.Path)));

        _files.Write(LintedFiles.Statement("    Status, x86 HVM: Supported"));
        Assert.Equal(
            ["xen/common/Kconfig:2:17: warning XEN4002", "2 files: 0 errors, 1 warning, 0 notes"],
            Summarise(_files.Lint("--tree", _files.Path)));
    }

    [Fact]
    public void A_checkout_without_a_finding_is_one_file()
    {
        _files.Write(LintedFiles.Statement());

        var run = _files.Lint("--tree", _files.Path);

        Assert.Equal((0, "1 file: nothing found\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Every_branch_with_a_statement_is_checked()
    {
        CommitBranches();

        Assert.Equal(
            [
                "stable-4.20:xen/common/Kconfig:2:17: warning XEN4002",
                "stable-4.21:xen/common/Kconfig:2:17: warning XEN4002",
                "master:xen/common/Kconfig:2:17: warning XEN4002",
                "6 files: 0 errors, 3 warnings, 0 notes",
            ],
            Summarise(ToolRun.Of("lint", "--git", _xen.Folder)));
    }

    [Fact]
    public void An_entry_that_is_gone_is_reported_only_once()
    {
        _xen.Branch("4.20");
        _xen.Commit(LintedFiles.Statement("    Status, x86 HVM: Experimental"), "2025-01-01");
        _xen.Branch("4.21");
        _xen.Commit(LintedFiles.Statement("    Status, x86 HVM and PVH: Experimental", "4.21"), "2025-01-02");

        Assert.Equal(
            ["stable-4.21:SUPPORT.md:12:30: warning XEN4005", "2 files: 0 errors, 1 warning, 0 notes"],
            Summarise(ToolRun.Of("lint", "--git", _xen.Folder)));
    }

    [Fact]
    public void Rules_are_selected_and_sharpened_like_any_others()
    {
        CommitBranches();

        Assert.Equal(0, ToolRun.Of("lint", "--git", _xen.Folder, "--werror", "--ignore", "xen4002").ExitCode);
        Assert.Equal(1, ToolRun.Of("lint", "--git", _xen.Folder, "--werror").ExitCode);
    }

    [Fact]
    public void Lines_that_move_do_not_change_a_fingerprint()
    {
        _files.Write(LintedFiles.Statement("    Status, x86 HVM: Supported"));
        WriteKconfig(_files.Path);
        var before = _files.Lint("--tree", _files.Path, "--format", "gitlab").Output;

        _files.Write("\n\n" + LintedFiles.Statement("    Status, x86 HVM: Supported"));
        WriteKconfig(_files.Path, "# A comment\n");

        Assert.Equal(
            before.Replace("\"begin\": 2", "\"begin\": 3", StringComparison.Ordinal),
            _files.Lint("--tree", _files.Path, "--format", "gitlab").Output);
    }

    [Theory]
    [InlineData("the folder does not exist: 'nowhere'", "--tree", "nowhere")]
    [InlineData("the folder does not exist: ''", "--tree", "")]
    [InlineData("'.' is not a checkout of Xen: SUPPORT.md is missing", "--tree", ".")]
    [InlineData("expected files to check, or either --tree or --git")]
    [InlineData("expected files to check, or either --tree or --git", "SUPPORT.md", "--tree", ".")]
    [InlineData("expected files to check, or either --tree or --git", "--tree", ".", "--git", ".")]
    [InlineData("unknown option '--wreror' (did you mean '--werror'?)", "--tree", ".", "--wreror")]
    [InlineData("unknown option '--bogus'", "SUPPORT.md", "--bogus")]
    [InlineData("--overlay is for files, not for --tree or --git", "--tree", ".", "--overlay", "a.md")]
    public void A_command_line_that_cannot_be_followed_is_an_error(string message, params string[] arguments)
    {
        var run = ToolRun.Of(["lint", .. arguments]);

        Assert.Equal(
            (2, "", $"xen-support: {message}; see xen-support lint --help\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_clone_without_a_statement_is_an_error()
    {
        var run = ToolRun.Of("lint", "--git", _xen.Folder);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "xen-support: no branch such as stable-4.21 or master has a SUPPORT.md",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_outside_a_repository_is_an_error()
    {
        var run = ToolRun.Of("lint", "--git", _files.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"xen-support: git cannot read '{_files.Path}': ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private void CommitBranches()
    {
        var kconfig = ("xen/common/Kconfig", KconfigOf());
        _xen.Commit("2025-01-01", ("SUPPORT.md", StatementOf("4.22")), kconfig);
        foreach (var version in new[] { "4.20", "4.21" })
        {
            _xen.Branch(version);
            _xen.Commit("2025-01-02", ("SUPPORT.md", StatementOf(version)), kconfig);
        }
    }

    private static string StatementOf(string version) =>
        LintedFiles.Statement(Sharing.Replace("Experimental", "Supported", StringComparison.Ordinal), version);

    private static void WriteKconfig(string folder, string before = "")
    {
        var file = Path.Combine(folder, "xen", "common", "Kconfig");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, before + KconfigOf());
    }

    private static string KconfigOf() => "config MEM_SHARING\n\tbool \"Sharing (UNSUPPORTED)\"\n";

    /// <summary>Each finding up to its id, and the last line.</summary>
    private static IEnumerable<string> Summarise(ToolRun run) => run.Lines
        .Where(line => !line.StartsWith(' '))
        .Select(line => line.IndexOf(": ", line.IndexOf("XEN", StringComparison.Ordinal) + 1, StringComparison.Ordinal)
            is var end && line.Contains(" XEN", StringComparison.Ordinal) ? line[..end] : line);
}
