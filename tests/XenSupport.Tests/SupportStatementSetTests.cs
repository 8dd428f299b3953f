using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>Statements of several releases together.</summary>
public class SupportStatementSetTests
{
    [Fact]
    public void Statements_are_in_the_order_of_their_versions()
    {
        var set = Set("unstable", "4.20", "4.9", "4.23-unstable", "4.21-rc", "master");

        Assert.Equal(
            ["4.9", "4.20", "4.21-rc", "4.23-unstable", "master", "unstable"],
            set.Select(statement => statement.Release.VersionText));
        Assert.Equal(6, set.Count);
        Assert.Equal("4.20", set[1].Release.VersionText);
        Assert.Throws<ArgumentOutOfRangeException>(() => set[6]);
    }

    [Fact]
    public void Null_is_passed_over() =>
        Assert.Equal("4.20", Assert.Single(new SupportStatementSet([null, Rows.StatementOf("4.20"), null]))
            .Release.VersionText);

    [Fact]
    public void A_set_may_be_empty()
    {
        var set = new SupportStatementSet([]);

        Assert.Empty(set);
        Assert.Null(set.For("4.20"));
    }

    [Fact]
    public void Null_for_the_statements_is_rejected() =>
        Assert.Throws<ArgumentNullException>("statements", () => new SupportStatementSet(null!));

    [Theory]
    [InlineData("4.20", "4.20")]
    [InlineData("4.20-rc", "4.20")]
    [InlineData("4.20", "4.20-unstable")]
    [InlineData("unstable", "unstable")]
    public void A_later_statement_replaces_an_earlier_one_of_its_version(string earlier, string later)
    {
        var replacement = Statement(later, "a");

        Assert.Same(replacement, Assert.Single(new SupportStatementSet([Rows.StatementOf(earlier), replacement])));
    }

    [Fact]
    public void A_rename_that_one_statement_knows_holds_in_all()
    {
        var older = Statement("4.19", "old");
        var newer = Statement("4.20", "new", aliases: "alias\told\tnew");
        var newest = Statement("4.21", "new");

        var set = new SupportStatementSet([newest, older, newer]);

        Assert.All(
            ["4.19", "4.20", "4.21"],
            version => Assert.Same(set.For(version)?.Find("old"), set.For(version)?.Find("new")));
        Assert.Equal(["old", "new", "new"], set.Select(statement => statement.Find("old")?.Key));
        Assert.Empty(set[2].GetChangesSince(set[0]));
    }

    [Fact]
    public void Two_keys_of_one_statement_stay_two_entries()
    {
        var both = Rows.StatementOf("4.19", Rows.Section, Rows.Entry("old"), Rows.Entry("new"));
        var newer = Statement("4.20", "new", aliases: "alias\told\tnew");

        var set = new SupportStatementSet([both, newer]);

        Assert.Equal(("old", "new"), (set[0].Find("old")?.Key, set[0].Find("new")?.Key));
        Assert.Equal("new", set[1].Find("old")?.Key);
    }

    private static SupportStatement Statement(string version, string key, params string[] aliases) =>
        Rows.StatementOf(version, [Rows.Section, Rows.Entry(key), .. aliases]);

    private static SupportStatementSet Set(params string[] versions) =>
        new(versions.Select(version => Rows.StatementOf(version)));
}
