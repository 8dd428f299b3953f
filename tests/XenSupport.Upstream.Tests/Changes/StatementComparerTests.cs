using XenSupport.Reading;
using XenSupport.Testing;
using XenSupport.Upstream.Changes;

namespace XenSupport.Upstream.Tests.Changes;

/// <summary>A row that got weaker in any respect is weakened.</summary>
public class StatementComparerTests
{
    [Theory]
    [InlineData("Supported", "Supported, with caveats", "Weakened")]
    [InlineData("Supported", "Supported, not security supported", "Weakened")]
    [InlineData("Supported", "Deprecated", "Weakened")]
    [InlineData("Supported", "Tech Preview", "Weakened")]
    [InlineData("Supported", "Suported", "Weakened")]
    [InlineData("Tech Preview", "Not functional", "Weakened")]
    [InlineData("Deprecated", "Supported, not security supported", "Weakened")]
    [InlineData("Supported, with caveats", "Supported", "Strengthened")]
    [InlineData("Experimental", "Tech Preview", "Strengthened")]
    [InlineData("Suported", "Supported", "Changed")]
    [InlineData("Supported up to 8 TiB", "Supported up to 4 TiB", "Weakened")]
    [InlineData("Supported up to 8 TiB", "Supported up to 12 TiB", "Strengthened")]
    [InlineData("Supported", "Supported up to 8 TiB", "Weakened")]
    [InlineData("Supported (on x86)", "Supported (on Arm)", "Changed")]
    [InlineData("Supported, with caveats", "Supported, security supported only when run de-privileged", "Changed")]
    [InlineData("Supported\n    Limit: 8", "Supported\n    Limit: 4", "Weakened")]
    [InlineData("Supported\n    Limit: 8", "Supported\n    Limit: 16", "Strengthened")]
    [InlineData("Supported\n    Limit: 8", "Supported\n    Limit: 8 TiB", "Weakened")]
    [InlineData("Supported\n    Limit: 8", "Supported\n    Limit: 16\n    Limit-Security: 4", "Weakened")]
    [InlineData("Supported\n    Limit: 8", "Supported", "Weakened")]
    [InlineData("Supported", "Supported\n    Limit: 8", "Changed")]
    [InlineData("Experimental\n    Limit: 8", "Supported\n    Limit: 4", "Weakened")]
    public void A_changed_value_is_in_the_group_of_its_weaker_side(string before, string after, string group)
    {
        var row = Assert.Single(Compare(before, after).Rows);

        Assert.Equal((group, "shadow-paging"), ($"{row.Group}", row.After[0].Key));
    }

    /// <summary>A limit for one word size has a key of its own, but belongs to its row.</summary>
    [Theory]
    [InlineData("Limit: 16GiB for 32-bit, 2TiB for 64-bit", "Limit: 16GiB for 32-bit, 1TiB for 64-bit", "Weakened")]
    [InlineData("Limit: 16GiB for 32-bit, 2TiB for 64-bit", "Limit: 8GiB for 32-bit, 4TiB for 64-bit", "Weakened")]
    [InlineData("Limit: 16GiB for 32-bit, 2TiB for 64-bit", "Limit: 16GiB for 32-bit, 4TiB for 64-bit", "Strengthened")]
    public void A_row_is_as_weak_as_its_weakest_limit(string before, string after, string group)
    {
        var row = Assert.Single(Compare($"Supported\n    {before}", $"Supported\n    {after}").Rows);

        Assert.Equal(group, $"{row.Group}");
    }

    [Fact]
    public void Only_other_caveats_are_a_group_of_their_own()
    {
        var before = SmallStatement.Of("4.30");
        var after = before.Replace(SmallStatement.Caveat, "Another warning.", StringComparison.Ordinal);

        var row = Assert.Single(StatementComparer.Compare(Read(before), Read(after), isSameRelease: true).Rows);

        Assert.Equal((ChangeGroup.Caveats, true), (row.Group, row.HasOtherCaveats));
    }

    /// <summary>Nobody can tell whether new caveats outweigh a higher limit.</summary>
    [Theory]
    [InlineData("Supported up to 8", "Supported up to 16", "Changed")]
    [InlineData("Supported, with caveats", "Supported", "Changed")]
    [InlineData("Tech Preview", "Supported, with caveats", "Strengthened")]
    public void Promised_security_support_with_new_caveats_is_not_strengthened(
        string before, string after, string group)
    {
        var row = Assert.Single(StatementComparer.Compare(
            Read(SmallStatement.Of("4.30", before).Replace(SmallStatement.Caveat, "", StringComparison.Ordinal)),
            Read(SmallStatement.Of("4.31", after)),
            isSameRelease: false).Rows);

        Assert.Equal(group, $"{row.Group}");
    }

    [Fact]
    public void Other_words_for_the_same_are_no_change() => Assert.True(
        Compare("Supported, not security supported", "supported, Not security supported").IsEmpty);

    [Fact]
    public void A_row_that_is_stated_twice_is_no_change()
    {
        const string twice = "Supported\n    Status: Experimental";

        Assert.True(Compare(twice, twice).IsEmpty);
    }

    [Fact]
    public void A_renamed_row_is_neither_removed_nor_added()
    {
        var row = Assert.Single(CompareSections(
            "### x86/PVH guest\n\n    Status: Supported", "### x86/PVH\n\n    Status, domU: Supported"));

        Assert.Equal(
            (ChangeGroup.Changed, true, "x86pvh-guest", "x86pvh--domu"),
            (row.Group, row.IsRenamed, row.Before[0].Key, row.After[0].Key));
    }

    [Theory]
    [InlineData("Supported", "Supported", "Supported", "Changed")]
    [InlineData("Supported", "Supported", "Experimental", "Weakened")]
    [InlineData("Experimental", "Experimental", "Supported", "Changed")]
    [InlineData("Experimental", "Supported", "Supported", "Changed")]
    public void The_parts_of_a_split_row_never_strengthen_it(string whole, string first, string second, string group)
    {
        var row = Assert.Single(CompareSections(
            $"### Parts\n\n    Status: {whole}",
            $"### Parts\n\n    Status, x86: {first}\n    Status, Arm: {second}"));

        Assert.Equal(
            (group, "parts", "parts--x86, parts--arm"),
            ($"{row.Group}", Assert.Single(row.Before).Key, KeysOf(row.After)));
    }

    [Theory]
    [InlineData("Supported", "Supported", "Supported", "Changed")]
    [InlineData("Supported", "Experimental", "Supported", "Strengthened")]
    [InlineData("Supported", "Experimental", "Experimental", "Weakened")]
    public void A_joined_row_is_compared_with_each_of_its_parts(string first, string second, string whole, string group)
    {
        var row = Assert.Single(CompareSections(
            $"### Parts\n\n    Status, x86: {first}\n    Status, Arm: {second}",
            $"### Parts\n\n    Status: {whole}"));

        Assert.Equal(
            (group, "parts--x86, parts--arm", "parts"),
            ($"{row.Group}", KeysOf(row.Before), Assert.Single(row.After).Key));
    }

    /// <summary>The row for x86 is a whole and a part at once.</summary>
    [Fact]
    public void A_row_is_merged_once()
    {
        var rows = CompareSections(
            "### Parts\n\n    Status, x86: Supported",
            "### Parts\n\n    Status: Supported\n    Status, x86 HVM: Supported");

        Assert.Equal(
            ["parts--x86 > parts--x86-hvm", " > parts"],
            rows.Select(row => $"{KeysOf(row.Before)} > {KeysOf(row.After)}").Order().Reverse());
    }

    [Theory]
    [InlineData("### New\n\n    Status: Supported", "", "Removed")]
    [InlineData("", "### New\n\n    Status: Supported", "Added")]
    public void Another_row_is_added_or_removed(string before, string after, string group) =>
        Assert.Equal(group, $"{Assert.Single(CompareSections(before, after)).Group}");

    [Fact]
    public void The_dates_of_another_release_are_no_change()
    {
        var before = Read(SmallStatement.Of("4.30", securitySupportUntil: "2030-03-05"));
        var after = Read(SmallStatement.Of("4.30", securitySupportUntil: "2031-03-05"));

        Assert.True(StatementComparer.Compare(before, after, isSameRelease: false).IsEmpty);
        Assert.Equal(
            ["Security-Support-Until: 2030-03-05 \u2192 2031-03-05"],
            StatementComparer.Compare(before, after, isSameRelease: true).Dates);
    }

    private static string KeysOf(IEnumerable<StatedRow> rows) => string.Join(", ", rows.Select(row => row.Key));

    private static StatementChanges Compare(string before, string after) => StatementComparer.Compare(
        Read(SmallStatement.Of("4.30", before)), Read(SmallStatement.Of("4.30", after)), isSameRelease: true);

    private static IReadOnlyList<ChangedRow> CompareSections(string before, string after) =>
        StatementComparer.Compare(
            Read(SmallStatement.Of("4.30", more: $"\n{before}\n")),
            Read(SmallStatement.Of("4.31", more: $"\n{after}\n")),
            isSameRelease: false).Rows;

    private static SupportStatement Read(string text) => SupportStatementReader.Read(text).Statement!;
}
