using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>What <c>history</c> shows about a feature.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly SmallXen _xen = new();

    public void Dispose() => _xen.Dispose();

    [Fact]
    public void It_has_what_each_release_states_today_and_each_change_with_its_branches()
    {
        var added = Commit("Tech Preview", "2025-01-10", "Announce shadow paging");
        _xen.Branch("4.30");
        _xen.Switch("master");
        var promised = Commit("Supported", "2025-02-20", "Support shadow paging");
        _xen.Branch("4.31");
        _xen.Switch("master");
        var takenBack = Commit("Deprecated", "2025-03-01", "Deprecate shadow paging", "4.32-unstable");
        _xen.Switch("stable-4.31");
        var backport = Commit("Deprecated", "2025-03-02", "Deprecate shadow paging", "4.31");

        var run = Run("shadow", "paging");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "Memory Management › Shadow paging (shadow-paging)",
                "Xen                Today",
                "4.30               Tech Preview",
                "4.31–4.32-unstable Deprecated",
                "",
                "Change                   Date       Branch              Commit       Subject",
                $"added: Tech Preview      2025-01-10 master, before 4.30 {added} Announce shadow paging",
                $"Tech Preview → Supported 2025-02-20 master, before 4.31 {promised} Support shadow paging",
                $"Supported → Deprecated   2025-03-01 master              {takenBack} Deprecate shadow paging",
                $"                         2025-03-02 stable-4.31         {backport}",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("shadow-paging")]
    [InlineData("shadwo", "pagign")]
    public void The_name_may_be_misspelt_as_in_show(params string[] name)
    {
        Commit("Supported", "2025-01-10", "Support shadow paging");

        Assert.Equal("Memory Management › Shadow paging (shadow-paging)", Run(name).Lines[0]);
    }

    [Theory]
    [InlineData("Experimental", "renamed from x86pvh-guest")]
    [InlineData("Supported", "renamed from x86pvh-guest: Experimental → Supported")]
    public void A_renamed_row_is_found_by_either_key_and_the_rename_is_a_change(string value, string change)
    {
        _xen.Commit(SmallStatement.Of("4.30", more: "\n### x86/PVH guest\n\n    Status: Experimental\n"), "2025-01-01");
        var commit = _xen.Commit(
            SmallStatement.Of("4.30", more: $"\n### x86/PVH\n\n    Status, domU: {value}\n"), "2025-01-02");

        Assert.Equal(
            $"{change} 2025-01-02 master {commit} Change the statement",
            Words(Run("x86pvh--domu").Lines[^1]));
        Assert.Equal(Run("x86pvh--domu"), Run("x86pvh-guest"));
    }

    [Fact]
    public void A_row_that_no_branch_states_any_more_is_found_by_its_key()
    {
        var added = _xen.Commit(SmallStatement.Of("4.30", more: "\n### Old\n\n    Status: Supported\n"), "2025-01-01");
        var removed = Commit("Supported", "2025-01-02", "Remove it");

        Assert.Equal(
            [
                "Memory Management › Old (old)",
                "No branch states it today.",
                "",
                "Change             Date       Branch Commit       Subject",
                $"added: Supported   2025-01-01 master {added} Change the statement",
                $"removed: Supported 2025-01-02 master {removed} Remove it",
            ],
            Run("old").Lines);
    }

    [Fact]
    public void All_rows_of_the_best_section_are_shown()
    {
        _xen.Commit(
            SmallStatement.Of("4.30", more: "\n### Twice\n\n    Status, a: Supported\n    Status, b: Deprecated\n"),
            "2025-01-01");

        Assert.Equal(
            ["Memory Management › Twice, a (twice--a)", "Memory Management › Twice, b (twice--b)"],
            Run("twice").Lines.Where(line => line.Contains("(twice", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_subject_of_a_commit_cannot_move_the_cursor()
    {
        Commit("Supported", "2025-01-10", "Support \u001b[2J\u202eit");

        Assert.EndsWith("Support \uFFFD[2J\uFFFDit", Run("shadow-paging").Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate", "no statement has a feature like 'frobnicate'")]
    public void A_name_that_matches_nothing_is_an_error(string name, string error)
    {
        Commit("Supported", "2025-01-10", "Support shadow paging");

        Assert.Equal(new ToolRun(2, "", $"xen-support: {error}; see xen-support history --help\n"), Run(name));
    }

    [Fact]
    public void Without_a_clone_it_is_an_error() => Assert.Equal(
        new ToolRun(
            2,
            "",
            "xen-support: history needs a clone of Xen: name it with --git REPO; see xen-support history --help\n"),
        ToolRun.Of("history", "shadow-paging"));

    /// <summary>Each commit of the real history that changed the row, on every branch.</summary>
    [Fact]
    public void It_reads_every_revision_of_Xen()
    {
        var run = ToolRun.Of("history", "shadow-paging", "--git", XenClone.Find());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["master", "stable-4.22", "stable-4.21", "stable-4.20", "stable-4.19", "stable-4.18", "stable-4.17"],
            run.Lines
                .SkipWhile(line => !line.StartsWith("Change", StringComparison.Ordinal))
                .Skip(1)
                .Take(7)
                .Select(line => line[41..].Split(' ')[1]));
    }

    private ToolRun Run(params string[] name) => ToolRun.Of(["history", .. name, "--git", _xen.Folder]);

    private string Commit(string shadow, string date, string subject, string version = "4.30")
    {
        _xen.Subject = subject;
        return _xen.Commit(SmallStatement.Of(version, shadow), date);
    }

    private static string Words(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
