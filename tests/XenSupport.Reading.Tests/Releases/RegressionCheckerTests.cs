using XenSupport.Reading.Tests.Testing;

namespace XenSupport.Reading.Tests.Releases;

public class RegressionCheckerTests
{
    [Theory]
    [InlineData("    Status: Supported\n", "    Status: Experimental\n")]
    [InlineData("    Status: Supported\n", "    Status: Supported, with caveats\n")]
    [InlineData("    Status: Tech Preview, with limited support\n", "    Status: Tech Preview\n")]
    [InlineData("    Status: Supported\n", "    Status: Deprecated\n")]
    public void A_weaker_status_or_less_security_support_is_a_decline(string older, string newer) =>
        Assert.Equal([$"4.21.md(12,13): XEN1025 '{newer.Trim()[8..]}'"], FindDeclines(older, newer));

    [Theory]
    [InlineData("    Status: Experimental\n", "    Status: Supported\n")]
    [InlineData("    Status: Supported\n", "    Status: supported.\n")]
    [InlineData("    Status, a: Supported\n", "    Status, b: Experimental\n")]
    [InlineData("    Status: Supported\n", "    Status: Expermental\n")]
    public void A_status_that_is_not_weaker_or_not_comparable_is_not_a_decline(string older, string newer) =>
        Assert.Empty(FindDeclines(older, newer));

    /// <summary>Of two values the weaker counts, whatever their order.</summary>
    [Theory]
    [InlineData("    Status: Experimental\n    Status: Supported\n")]
    [InlineData("    Status: Supported\n    Status: Experimental\n")]
    public void Of_two_values_in_the_older_release_the_weaker_counts(string older) =>
        Assert.Empty(FindDeclines(older, "    Status: Experimental\n"));

    [Theory]
    [InlineData("Deprecated", "Experimental")]
    [InlineData("Experimental", "Experimental")]
    public void Of_two_values_in_the_newer_release_either_is_reported(string first, string second) => Assert.Equal(
        [$"4.21.md(12,13): XEN1025 '{first}'", $"4.21.md(13,13): XEN1025 '{second}'"],
        FindDeclines("    Status: Supported\n", $"    Status: {first}\n    Status: {second}\n"));

    [Fact]
    public void Two_qualifiers_that_share_a_key_are_each_reported_at_their_own_value() => Assert.Equal(
        ["4.21.md(12,18): XEN1025 'Deprecated'", "4.21.md(13,17): XEN1025 'Deprecated'"],
        FindDeclines("    Status, xy: Supported\n", "    Status, x/y: Deprecated\n    Status, xy: Deprecated\n"));

    [Fact]
    public void The_message_names_both_statuses_and_both_releases() => Assert.Equal(
        ["'a' was 'Supported' in Xen 4.20 but is 'Experimental' in Xen 4.21"],
        ReadTogether.Files(
            ReadTogether.Statement("4.20", "## A\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.21", "## A\n\n    Status: Experimental\n")).Messages);

    [Fact]
    public void A_release_is_compared_with_the_one_before_it_whatever_the_order_of_the_files() => Assert.Equal(
        ["4.20.md(12,13): XEN1025 'Tech Preview'", "unstable.md(12,13): XEN1025 'Experimental'"],
        ReadTogether.Files(
            ReadTogether.Statement("unstable", "## A\n\n    Status: Experimental\n"),
            ReadTogether.Statement("4.20", "## A\n\n    Status: Tech Preview\n"),
            ReadTogether.Statement("4.19", "## A\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.21", "## A\n\n    Status: Supported\n"))
            .Places.Where(place => place.Contains("XEN1025", StringComparison.Ordinal)));

    private static IEnumerable<string> FindDeclines(string older, string newer) =>
        ReadTogether.Files(
            ReadTogether.Statement("4.21", "## A\n\n" + newer),
            ReadTogether.Statement("4.20", "## A\n\n" + older))
            .Places.Where(place => place.Contains("XEN1025", StringComparison.Ordinal));
}
