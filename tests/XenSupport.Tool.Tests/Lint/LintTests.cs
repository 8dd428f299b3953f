using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Lint;

/// <summary>What <c>lint</c> reports as text, and its exit code.</summary>
public sealed class LintTests : IDisposable
{
    private readonly LintedFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void An_error_is_shown_with_its_line_and_a_mark_under_the_word()
    {
        var run = _files.Lint(_files.Write(LintedFiles.Statement("    Status, x86 HVM: Expermental")));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "SUPPORT.md:12:22: error XEN1003: Unknown status 'Expermental': did you mean 'Experimental'?",
                "   12 |     Status, x86 HVM: Expermental",
                "      |                      ^^^^^^^^^^^",
                "1 file: 1 error, 0 warnings, 0 notes",
            ],
            run.Lines);
    }

    [Fact]
    public void A_clean_file_is_fine()
    {
        var run = _files.Lint(_files.Write(LintedFiles.Statement()));

        Assert.Equal((0, "1 file: nothing found\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void An_older_edition_is_told_what_a_later_one_says()
    {
        var older = LintedFiles.Statement().Replace("2028-03-05", "2026-09-05", StringComparison.Ordinal);
        var run = _files.Lint(
            _files.Write(older + "## Super page support\n\n    Status, x86 HVM/PVH, Shadow, 2MiB: Supported\n"));

        Assert.Equal(
            [
                "SUPPORT.md:5:22: note XEN1050: A later edition of Xen 4.20's statement (2026-02-12, commit 61ff35323e9a) says '2028-03-05' for 'Supported-Until'",
                "SUPPORT.md:15:40: warning XEN1035: A later edition of Xen 4.20's statement (2026-07-28, commit 36732dfc7d8f) says 'Supported, not security supported' for 'super-page-support--x86-hvmpvh-shadow-2mib'",
                "1 file: 0 errors, 1 warning, 1 note",
            ],
            run.Lines.Where(line => !line.StartsWith("  ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_entry_that_may_have_been_renamed_is_told_in_the_newer_file()
    {
        var run = _files.Lint(
            _files.Write(LintedFiles.Statement(), "older.md"),
            _files.Write(LintedFiles.Statement("    Status, x86 HVM and PVH: Experimental", "4.21"), "newer.md"));

        Assert.StartsWith("newer.md:12:30: note XEN1040: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var run = ToolRun.Reading(LintedFiles.Statement("    Status: Bogus"), "lint", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>:12:13: error XEN1003: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_about_the_file_as_a_whole_has_no_place()
    {
        var run = _files.Lint(_files.Write("# Read me\n"));

        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith("SUPPORT.md: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "1 file: 0 errors, 1 warning, 0 notes")]
    [InlineData(1, "1 file: 1 error, 0 warnings, 0 notes", "--werror")]
    public void A_warning_counts_only_as_an_error(int exitCode, string summary, params string[] options)
    {
        var run = _files.Lint([_files.Write(LintedFiles.Statement() + "```\nx\n```\n"), .. options]);

        Assert.Equal((exitCode, summary), (run.ExitCode, run.Lines[^1]));
    }

    [Theory]
    [InlineData("1 file: 2 errors, 0 warnings, 0 notes")]
    [InlineData("1 file: 1 error, 0 warnings, 0 notes", "--select", "XEN1003")]
    [InlineData("1 file: 1 error, 0 warnings, 0 notes", "--ignore", "xen1003")]
    [InlineData("1 file: 2 errors, 0 warnings, 0 notes", "--select", "XEN1003,XEN1001")]
    [InlineData("1 file: 2 errors, 0 warnings, 0 notes", "--select", "XEN1003", "--select", "XEN1001")]
    [InlineData("1 file: nothing found", "--ignore", "XEN1003", "--ignore", "XEN1001")]
    [InlineData("1 file: nothing found", "--select", "XEN1003", "--ignore", "XEN1003")]
    public void Rules_can_be_selected_and_ignored(string summary, params string[] options)
    {
        var file = _files.Write(LintedFiles.Statement("    Status: Bogus\n    States: Supported"));
        var run = _files.Lint([file, .. options]);

        Assert.Equal(summary, run.Lines[^1]);
        Assert.Equal(summary.Contains("nothing", StringComparison.Ordinal) ? 0 : 1, run.ExitCode);
    }

    [Theory]
    [InlineData(1, "SUPPORT.md:12:22: error XEN1003: Unknown status 'Expermental': did you mean 'Experimental'?")]
    [InlineData(0, "SUPPORT.md:12:22: note XEN1034: Known defect in the statement of Xen 4.10 (XEN1003): 'Expermental' is read as 'Experimental'", "--errata")]
    public void Known_defects_are_errors_unless_they_are_read_as_meant(
        int exitCode, string title, params string[] options)
    {
        var run = _files.Lint(
            [_files.Write(LintedFiles.Statement("    Status, x86 HVM: Expermental", "4.10")), .. options]);

        Assert.Equal((exitCode, title), (run.ExitCode, run.Lines[0]));
    }

    [Fact]
    public void An_overlay_is_checked_against_the_statements()
    {
        var run = _files.Lint(
            _files.Write(LintedFiles.Statement()),
            "--overlay",
            _files.Write("# Feature Support\n\n## Memory Sharing\n\n    Status, x86 HVM: Supported\n", "own.md"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("own.md:5:", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(" error XEN1032: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("2 files: 1 error, 0 warnings, 0 notes", run.Lines[^1]);
    }

    [Fact]
    public void Nothing_in_a_file_reaches_the_terminal_as_a_command()
    {
        var run = _files.Lint(
            _files.Write(
                LintedFiles.Statement("    Status, \u001b[31mx\u202e\u0007\u009b: \u001b]0;title\u0007Bogus\u2028 \U000E0041")));

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            run.Output.Where(char.IsControl),
            control => Assert.Equal('\n', control));
        Assert.DoesNotContain(run.Output, character => character is '\u202e' or '\u2028' or '\udb40');
        Assert.Contains("\ufffd[31mx\ufffd\ufffd\ufffd: ", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\tStatus, x86: Bogus", "   12 |  Status, x86: Bogus", "      |               ^^^^^")]
    [InlineData("    Status, \u4eee\u60f3: Bogus", "   12 |     Status, \u4eee\u60f3: Bogus", "      |                   ^^^^^")]
    [InlineData("    Status, e\u0301: Bogus", "   12 |     Status, e\u0301: Bogus", "      |                ^^^^^")]
    public void The_mark_is_under_the_word_whatever_is_before_it(string field, string line, string marks)
    {
        var run = _files.Lint(_files.Write(LintedFiles.Statement(field)));

        Assert.Equal([line, marks], run.Lines[1..3]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(240)]
    public void A_long_line_is_cut_around_the_word(int before)
    {
        var run = _files.Lint(_files.Write(
            LintedFiles.Statement($"    Status, {new string('q', before + 1)}: Bogus {new string('z', 300)}")));

        Assert.All(run.Lines[1..3], line => Assert.InRange(line.Length, 1, 160));
        Assert.Equal(
            run.Lines[1].IndexOf("Bogus", StringComparison.Ordinal),
            run.Lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.EndsWith("\u2026", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'XEN9999' is not a rule", "--select", "XEN9999")]
    [InlineData("'XEN10003' is not a rule (did you mean XEN1003?)", "--ignore", "XEN10003")]
    [InlineData("lint never reports XEN2001, which is about a project, not a statement; see ", "--select", "xen2001")]
    [InlineData("lint never reports XEN1044, which is about a project", "--ignore", "XEN1003,XEN1044")]
    [InlineData("'bogus' is not a rule (rules are named like XEN1001)", "--ignore", "bogus")]
    [InlineData("'xml' is not a valid value for --format (expected one of text, json, sarif, gitlab, github)", "--format", "xml")]
    [InlineData("cannot read 'none.md': ", "none.md")]
    [InlineData("cannot read 'none.md': ", "--overlay", "none.md")]
    [InlineData("no file matches 'none*.md'", "none*.md")]
    public void An_error_of_usage_ends_with_2(string error, params string[] arguments)
    {
        var run = _files.Lint([_files.Write(LintedFiles.Statement()), .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"xen-support: {error}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
