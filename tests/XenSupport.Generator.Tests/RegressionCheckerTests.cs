using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests;

public class RegressionCheckerTests
{
    [Theory]
    [InlineData("    Status: Supported\n", "    Status: Experimental\n")]
    [InlineData("    Status: Supported\n", "    Status: Supported, with caveats\n")]
    [InlineData("    Status: Tech Preview, with limited support\n", "    Status: Tech Preview\n")]
    [InlineData("    Status: Supported\n", "    Status: Deprecated\n")]
    public void A_weaker_status_or_less_security_support_is_a_decline(string older, string newer) =>
        Assert.Equal(["4.21.md(12,13): info XEN1025"], FindDeclines(older, newer));

    [Theory]
    [InlineData("    Status: Experimental\n", "    Status: Supported\n")]
    [InlineData("    Status: Supported\n", "    Status: supported.\n")]
    [InlineData("    Status, a: Supported\n", "    Status, b: Experimental\n")]
    [InlineData("    Status: Supported\n", "    Status: Expermental\n")]
    public void What_is_no_weaker_or_not_comparable_is_none(string older, string newer) =>
        Assert.Empty(FindDeclines(older, newer));

    /// <summary>Of what is stated twice the weaker counts, in whatever order.</summary>
    [Theory]
    [InlineData("    Status: Experimental\n    Status: Supported\n")]
    [InlineData("    Status: Supported\n    Status: Experimental\n")]
    public void What_the_older_release_states_twice_counts_as_the_weaker(string older) =>
        Assert.Empty(FindDeclines(older, "    Status: Experimental\n"));

    private static IEnumerable<string> FindDeclines(string older, string newer)
    {
        var run = GeneratorRun.Of(
        [
            ("4.21.md", Preamble("4.21") + newer),
            ("4.20.md", Preamble("4.20") + older),
        ]);
        return
        [
            .. from diagnostic in run.Diagnostics
               where diagnostic.Id == "XEN1025"
               select diagnostic.ToString().Split(": '")[0],
        ];
    }

    private static string Preamble(string version) =>
        StatementAssert.Preamble.Replace("Version: 4.20", "Version: " + version, StringComparison.Ordinal) + "## A\n\n";
}
