using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Tests.Testing;

namespace XenSupport.Reading.Tests.Releases;

public class StatementSetTests
{
    [Theory]
    [InlineData("4.9", "4.20", -1)]
    [InlineData("4.20", "4.20", 0)]
    [InlineData("4.20", "unstable", -1)]
    [InlineData("stable", "unstable", -1)]
    [InlineData("unstable", "unstable", 0)]
    public void A_release_without_a_number_is_the_last(string left, string right, int sign)
    {
        var (first, second) = (ReleaseOf(left), ReleaseOf(right));

        Assert.Equal(sign, Math.Sign(StatementSet.Compare(first, second)));
        Assert.Equal(-sign, Math.Sign(StatementSet.Compare(second, first)));
    }

    [Fact]
    public void Statements_are_in_the_order_of_their_versions()
    {
        var read = ReadTogether.Files([
            .. new[] { "unstable", "4.21", "4.9", "4.22-unstable", "4.20" }.Select(version =>
                ReadTogether.Statement(version, "")),
        ]);

        Assert.Equal(
            ["4.9", "4.20", "4.21", "4.22-unstable", "unstable"],
            read.Set.Statements.Select(statement => statement.Release.VersionText));
        Assert.Equal(["V4_9", "V4_20", "V4_21", "V4_22", "VUnstable"], read.Set.GetClassNames());
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_left_out() => Assert.Equal(
        ["4.20"],
        ReadTogether.Files(new StatementSource("a.md", null), ReadTogether.Statement("4.20", ""))
            .Set.Statements.Select(statement => statement.Release.VersionText));

    private static ReleaseModel ReleaseOf(string version) =>
        Assert.Single(ReadTogether.Files(ReadTogether.Statement(version, "")).Set.Statements).Release;
}
