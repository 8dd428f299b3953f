using XenSupport.Reading.Files;
using XenSupport.Reading.Tests.Testing;

namespace XenSupport.Reading.Tests.Releases;

public class StatementSetTests
{
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
}
