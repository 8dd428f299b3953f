using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>The changes from one statement to another.</summary>
public class ChangesTests
{
    private static readonly string[] Before =
    [
        "section\tgone-first\t\t\tGone first",
        "entry\tgone-first\tStatus\t\tSupported\t6\t4",
        "section\ta\tText.\tNot with B.\tA",
        "entry\ta--x86\tStatus\tx86\tExperimental\t4\t1",
        "entry\ta--arm\tStatus\tarm\tSupported\t6\t4",
        "section\tgone\t\t\tGone",
        "entry\tgone\tStatus\t\tTech Preview\t5\t1",
        "section\tmemory\t\t\tMemory",
        "entry\tmemory\tLimit\t\t64\t0\t0",
        "limit\tmemory\t\t0\t64\t64\t\t",
        "section\told-name\t\t\tOld name",
        "entry\told-name\tStatus\t\tSupported\t6\t4",
        "section\tlist\t\t\tList",
        "entry\tlist\tSupported\t\tELF\t6\t0",
    ];

    private static readonly string[] After =
    [
        "section\ta\tOther text.\tNot with B or C.\tA",
        "entry\ta--x86\tStatus\tx86\tSupported, with caveats\t6\t2",
        "entry\ta--arm\tStatus\tarm\tSupported\t6\t4",
        "section\tnew\t\t\tNew",
        "entry\tnew\tStatus\t\tDeprecated\t7\t4",
        "section\tmemory\t\t\tMemory",
        "entry\tmemory\tLimit\t\t128\t0\t0",
        "limit\tmemory\t\t0\t128\t64\t\t",
        "section\tnew-name\t\t\tNew name",
        "entry\tnew-name\tStatus\t\tSupported\t6\t3",
        "section\tlist\t\t\tList",
        "entry\tlist\tSupported\t\tELF, bzImage\t6\t0",
        "alias\told-name\tnew-name",
    ];

    [Fact]
    public void They_are_in_the_order_of_the_newer_file()
    {
        var changes = Rows.StatementOf("4.21", After).GetChangesSince(Rows.StatementOf("4.20", Before));

        Assert.Equal(
            [
                "gone-first Removed Status, SecuritySupport",
                "a--x86 Changed Status, SecuritySupport, Caveats",
                "a--arm Changed Caveats",
                "gone Removed Status, SecuritySupport",
                "new Added Status, SecuritySupport",
                "memory Changed Limit",
                "new-name Changed SecuritySupport",
                "list Changed Status",
            ],
            changes.Select(change => $"{change.Key} {change.Kind} {change.Aspects}"));
    }

    [Fact]
    public void Each_has_the_entries_of_both_statements()
    {
        var changes = Rows.StatementOf("4.21", After).GetChangesSince(Rows.StatementOf("4.20", Before))
            .ToDictionary(change => change.Key);

        Assert.Equal("a--x86: Experimental \u2192 Supported, with caveats", changes["a--x86"].ToString());
        Assert.Equal("gone: Tech Preview \u2192 not stated", changes["gone"].ToString());
        Assert.Equal("old-name", changes["new-name"].Before?.Key);
        Assert.Equal(
            (64, 128),
            (changes["memory"].LimitBefore?.SupportedMax, changes["memory"].LimitAfter?.SupportedMax));
        Assert.Null(changes["memory"].Before);
        Assert.Null(changes["new"].Before);
        Assert.Null(changes["gone"].After);
    }

    [Fact]
    public void In_reverse_an_addition_is_a_removal()
    {
        var changes = Rows.StatementOf("4.20", [.. Before, "alias\tnew-name\told-name"])
            .GetChangesSince(Rows.StatementOf("4.21", After));

        Assert.Equal(
            [
                "gone-first Added",
                "a--x86 Changed",
                "a--arm Changed",
                "new Removed",
                "gone Added",
                "memory Changed",
                "old-name Changed",
                "list Changed",
            ],
            changes.Select(change => $"{change.Key} {change.Kind}"));
    }

    [Fact]
    public void A_statement_has_not_changed_since_itself()
    {
        Assert.Empty(Rows.StatementOf("4.21", After).GetChangesSince(Rows.StatementOf("4.21", After)));
        Assert.Throws<ArgumentNullException>(() => Rows.StatementOf("4.21", After).GetChangesSince(null!));
    }

    [Fact]
    public void The_entries_of_the_release_itself_are_not_compared() =>
        Assert.Empty(
            Rows.StatementOf(
                    "4.21",
                    "section\trelease\t\t\tRelease",
                    "entry\trelease--xen-version\tXen-Version\t\t4.21\t0\t0")
                .GetChangesSince(Rows.StatementOf("4.20")));

    [Theory]
    [InlineData("old-name", "new-name")]
    [InlineData("new-name", "new-name")]
    [InlineData("a--arm", "a--arm")]
    [InlineData("other", null)]
    public void An_entry_is_also_found_by_its_former_key(string key, string? found)
    {
        var statement = Rows.StatementOf("4.21", After);

        Assert.Equal(found, statement.Find(key)?.Key);
        Assert.Null(statement.FindLimit(key));
        Assert.Equal(128, statement.FindLimit("memory")?.SupportedMax);
    }
}
