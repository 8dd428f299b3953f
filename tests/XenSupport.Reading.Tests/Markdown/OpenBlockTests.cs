using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Markdown;

/// <summary>A fence or comment that is never closed is the one finding, and hides nothing.</summary>
public class OpenBlockTests
{
    [Theory]
    [InlineData("{|XEN1038:<!-- ### xl|}")]
    [InlineData("{|XEN1038:<!--### xl|}")]
    public void A_heading_in_the_line_of_an_open_comment_is_one(string heading) => Assert.Equal(
        ["acpi", "xl"],
        StatementAssert
            .ReadsFeatures($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{heading}\n\n    Status: Supported\n")
            .Sections.SelectMany(section => section.Entries)
            .Where(entry => entry.Field == SupportField.Status)
            .Select(entry => entry.Key));

    private const string Rest = """


        ### xl

            Status: Supported

        ### libxl

            Status: Experimental

        """;

    [Theory]
    [InlineData("{|XEN1038:```|}")]
    [InlineData("{|XEN1038:~~~|}")]
    [InlineData("{|XEN1038:```text|}\na")]
    [InlineData("Prose.\n\n{|XEN1038:```|}\na\n\n### {|XEN1021:A|}\n\nProse.\n\n```\n{|XEN1010:b|}\n```")]
    [InlineData("{|XEN1038:<!-- a|}")]
    [InlineData("{|XEN1038:<!-- a|}\n\n<!-- b -->")]
    [InlineData("{|XEN1038:<?a|}")]
    [InlineData("{|XEN1038:<script>|}")]
    [InlineData("{|XEN1038:<![CDATA[b]|}")]
    [InlineData("{|XEN1038:<!-- a|}\n\n{|XEN1038:```|}")]
    public void What_is_below_is_read_as_if_it_were_not_there(string open)
    {
        var statement = StatementAssert.ReadsFeatures("## Toolstack\n\n" + open + Rest);

        Assert.Equal(
            [("xl", SupportStatus.Supported), ("libxl", SupportStatus.Experimental)],
            statement.Sections.SelectMany(section => section.Entries)
                .Where(entry => entry.Field == SupportField.Status)
                .Select(entry => (entry.Key, entry.Status)));
    }

    [Fact]
    public void A_fence_around_the_last_fragment_still_makes_one()
    {
        var statement = StatementAssert.ReadsFeatures("## A\n\n### B\n\n{|XEN1038:```|}\nStatus: Supported\n");

        Assert.Equal("b", statement.Sections.Last().Entries.Single().Key);
    }

    [Theory]
    [InlineData("```\nStatus: Supported\n```\n")]
    [InlineData("    Status: Supported\n\n<!--\n### C\n\n    Status: Experimental\n-->\n")]
    [InlineData("    Status: Supported\n\n<!-->\n")]
    public void A_closed_one_is_fine(string text) => StatementAssert.ReadsFeatures("## A\n\n### B\n\n" + text);
}
