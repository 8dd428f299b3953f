using XenSupport.Git;
using XenSupport.Testing;
using XenSupport.Upstream.Revisions;

namespace XenSupport.Upstream.Tests.Revisions;

/// <summary>A row is followed through development, and on each branch from where it starts.</summary>
public sealed class RowTracerTests : IDisposable
{
    private const string Shadow = "shadow-paging";

    private readonly SmallXen _xen = new();

    public void Dispose() => _xen.Dispose();

    [Fact]
    public void Each_branch_has_the_steps_that_were_made_on_it()
    {
        Commit("Experimental", "2025-01-01");
        _xen.Branch("4.30");
        Commit("Deprecated", "2025-02-01");
        _xen.Switch("master");
        Commit("Tech Preview", "2025-03-01");
        _xen.Branch("4.31");
        _xen.Switch("master");
        Commit("Supported", "2025-04-01");

        Assert.Equal(
            [
                "2025-01-01 master, first in stable-4.30: none -> Experimental",
                "2025-03-01 master, first in stable-4.31: Experimental -> Tech Preview",
                "2025-04-01 master, first in master: Tech Preview -> Supported",
                "2025-02-01 stable-4.30, first in stable-4.30: Experimental -> Deprecated",
            ],
            Trace(Shadow));
    }

    [Fact]
    public void A_fix_that_several_branches_have_is_a_step_of_each()
    {
        Commit("Supported", "2025-01-01");
        _xen.Branch("4.30");
        Commit("Deprecated", "2025-02-02");
        _xen.Switch("master");
        _xen.Branch("4.31");
        Commit("Deprecated", "2025-02-03");

        Assert.Equal(
            [
                "2025-02-03 stable-4.31, first in stable-4.31: Supported -> Deprecated",
                "2025-02-02 stable-4.30, first in stable-4.30: Supported -> Deprecated",
            ],
            Trace(Shadow).Skip(1));
    }

    [Theory]
    [InlineData("Experimental")]
    [InlineData("Supported")]
    public void A_renamed_row_keeps_its_history(string value)
    {
        _xen.Commit(SmallStatement.Of("4.30", more: "\n### x86/PVH guest\n\n    Status: Experimental\n"), "2025-01-01");
        _xen.Commit(SmallStatement.Of("4.30", more: $"\n### x86/PVH\n\n    Status, domU: {value}\n"), "2025-01-02");
        string[] steps =
        [
            "2025-01-01 master, first in master: none -> Experimental",
            $"2025-01-02 master, first in master: x86pvh-guest Experimental -> x86pvh--domu {value}",
        ];

        Assert.Equal(steps, Trace("x86pvh--domu"));
        Assert.Equal(steps, Trace("x86pvh-guest"));
    }

    [Fact]
    public void A_row_may_go_and_come_back()
    {
        Commit("Supported", "2025-01-01");
        _xen.Commit(
            SmallStatement.Of("4.30").Replace("### Shadow paging", "### Something else", StringComparison.Ordinal),
            "2025-01-02");
        Commit("Experimental", "2025-01-03");

        Assert.Equal(
            [
                "2025-01-01 master, first in master: none -> Supported",
                "2025-01-02 master, first in master: Supported -> none",
                "2025-01-03 master, first in master: none -> Experimental",
            ],
            Trace(Shadow));
    }

    [Theory]
    [InlineData("Status: Supported", "Status Supported")]
    [InlineData("Status: Supported", "Status; Supported")]
    [InlineData("\tStatus: Supported", "Status: Supported")]
    [InlineData("Status: Supported", "Status:")]
    [InlineData("Status: Supported", "Statsu: Supported")]
    [InlineData("### Shadow paging", "##Shadow paging")]
    public void A_malformed_line_does_not_end_the_history(string line, string malformed)
    {
        Commit("Supported", "2025-01-01");
        _xen.Commit(SmallStatement.Of("4.30").Replace(line, malformed, StringComparison.Ordinal), "2025-01-02");
        Commit("Experimental", "2025-01-03");

        Assert.Equal(
            [
                "2025-01-01 master, first in master: none -> Supported",
                "2025-01-03 master, first in master: Supported -> Experimental",
            ],
            Trace(Shadow));
    }

    [Fact]
    public void A_revision_that_cannot_be_read_changes_nothing()
    {
        Commit("Supported", "2025-01-01");
        _xen.Commit("# Read me\n", "2025-01-02");
        _xen.Git("rm", "--quiet", "SUPPORT.md");
        _xen.Git("commit", "--quiet", "--message", "Remove the statement");
        Commit("Experimental", "2025-01-03");

        Assert.Equal(
            [
                "2025-01-01 master, first in master: none -> Supported",
                "2025-01-03 master, first in master: Supported -> Experimental",
            ],
            Trace(Shadow));
    }

    [Fact]
    public void Without_development_the_newest_release_has_what_they_share()
    {
        Commit("Experimental", "2025-01-01");
        _xen.Branch("4.30");
        Commit("Deprecated", "2025-02-01");
        _xen.Switch("master");
        _xen.Branch("4.31");
        _xen.Git("branch", "-D", "master");

        Assert.Equal(
            [
                "2025-01-01 stable-4.31, first in stable-4.30: none -> Experimental",
                "2025-02-01 stable-4.30, first in stable-4.30: Experimental -> Deprecated",
            ],
            Trace(Shadow));
    }

    private void Commit(string shadow, string date) => _xen.Commit(SmallStatement.Of("4.30", shadow), date);

    private IEnumerable<string> Trace(string key) =>
        RowTracer.Trace(RevisionReader.ReadAll(new GitRepository(_xen.Folder)), key).Select(step =>
            $"{step.Commit.Date:yyyy-MM-dd} {step.Branch.Name}, first in {step.FirstRelease.Name}: {Describe(step)}");

    private static string Describe(RowStep step) =>
        step is { Before: { } before, After: { } after } && before.Key != after.Key
            ? $"{before.Key} {before.Value} -> {after.Key} {after.Value}"
            : $"{step.Before?.Value ?? "none"} -> {step.After?.Value ?? "none"}";
}
