using XenSupport.Reading;
using XenSupport.Testing;
using XenSupport.Upstream.Changes;

namespace XenSupport.Upstream.Tests.Changes;

/// <summary>What is weaker in any respect is told as weakened.</summary>
public class StatementComparerTests
{
    [Theory]
    [InlineData("Supported", "Supported, with caveats", "Weakened")]
    [InlineData("Supported", "Supported, not security supported", "Weakened")]
    [InlineData("Supported", "Deprecated", "Weakened")]
    [InlineData("Supported", "Tech Preview", "Weakened")]
    [InlineData("Tech Preview", "Not functional", "Weakened")]
    [InlineData("Deprecated", "Supported, not security supported", "Weakened")]
    [InlineData("Supported, with caveats", "Supported", "Strengthened")]
    [InlineData("Experimental", "Tech Preview", "Strengthened")]
    [InlineData("Supported up to 8 TiB", "Supported up to 4 TiB", "Weakened")]
    [InlineData("Supported up to 8 TiB", "Supported up to 12 TiB", "Strengthened")]
    [InlineData("Supported", "Supported up to 8 TiB", "Weakened")]
    [InlineData("Supported (on x86)", "Supported (on Arm)", "Changed")]
    [InlineData("Supported, with caveats", "Supported, security supported only when run de-privileged", "Changed")]
    public void A_changed_value_is_in_the_group_of_its_weaker_side(string before, string after, string group)
    {
        var changes = StatementComparer.Compare(Read(before), Read(after), isSameRelease: true);

        var (title, lines) = Assert.Single(changes.Groups);
        Assert.Equal(group, title);
        Assert.StartsWith("shadow-paging: ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_for_the_same_are_no_change() => Assert.Empty(
        StatementComparer.Compare(
            Read("Supported, not security supported"),
            Read("supported, Not security supported"),
            isSameRelease: true).Groups);

    [Fact]
    public void A_row_that_is_stated_twice_is_no_change()
    {
        var twice = Read("Supported\n    Status: Experimental");

        Assert.Empty(StatementComparer.Compare(twice, twice, isSameRelease: true).Groups);
    }

    [Fact]
    public void The_dates_of_another_release_are_no_change() => Assert.Empty(
        StatementComparer.Compare(
            Read("Supported", "2030-03-05"), Read("Supported", "2031-03-05"), isSameRelease: false).Groups);

    private static SupportStatement Read(string shadow, string securitySupportUntil = "2030-03-05") =>
        SupportStatementReader.Read(
            SmallStatement.Of("4.30", shadow, securitySupportUntil: securitySupportUntil)).Statement!;
}
