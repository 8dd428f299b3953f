using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Markdown;

/// <summary>
/// A merge conflict is one finding at its first mark. What it contains is unknown, and hides nothing else.
/// </summary>
public class MergeConflictTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Rows_between_the_marks_are_unknown_and_the_others_are_read(string blank)
    {
        var text = $$"""
            ## Toolstack

            ### xl
            {{blank}}
                Status: Supported
            {{blank}}
            {|XEN1037:<<<<<<<|} HEAD
            {{blank}}
                Status, x86: Supported
            {{blank}}
            =======
            {{blank}}
                Status, x86: Expermental
                Status: Supported
            {{blank}}
            >>>>>>> branch
            {{blank}}
                Status, Arm: Experimental

            ### libxl

                Status: Supported

            """;

        Assert.Equal(
            [
                ("xl", SupportStatus.Supported),
                ("xl--x86", SupportStatus.Unknown),
                ("xl--x86", SupportStatus.Unknown),
                ("xl", SupportStatus.Unknown),
                ("xl--arm", SupportStatus.Experimental),
                ("libxl", SupportStatus.Supported),
            ],
            Read(text));
    }

    [Theory]
    [InlineData("{|XEN1037:<<<<<<<|} a\n### xl\n=======\n### libxl\n>>>>>>> b\n\n    Status: Supported\n", "libxl")]
    [InlineData("{|XEN1037:<<<<<<<|} a\n### xl\n||||||| base\n### xl\n=======\n### lib\n>>>>>>> b\n\n    Status: Supported\n", "lib")]
    public void The_rows_of_a_heading_in_conflict_are_unknown(string text, string key) =>
        Assert.Equal([(key, SupportStatus.Unknown)], Read("## Toolstack\n\n" + text));

    [Theory]
    [InlineData("{|XEN1037:<<<<<<<|} HEAD")]
    [InlineData("{|XEN1037:=======|}")]
    [InlineData("{|XEN1037:>>>>>>>|} branch")]
    [InlineData("Prose.\n{|XEN1037:=======|}\nProse.")]
    public void A_mark_that_was_left_behind_is_reported(string mark) => Assert.Equal(
        [("xl", SupportStatus.Supported), ("libxl", SupportStatus.Experimental)],
        Read($"## Toolstack\n\n### xl\n\n    Status: Supported\n\n{mark}\n\n### libxl\n\n    Status: Experimental\n"));

    [Theory]
    [InlineData("    Status: Supported\n{|XEN1037:<<<<<<<|} HEAD\n=======\n    Status, ARM: Supported\n")]
    [InlineData("    Status: Supported\n {|XEN1037:<<<<<<<|} HEAD\n =======\n    Status, ARM: Supported\n >>>>>>> b\n")]
    [InlineData("    Status: Supported\n{|XEN1037:<<<<<<<|}\tHEAD\n=======\n    Status, ARM: Supported\n>>>>>>>\tb\n")]
    [InlineData("    Status: Supported\n    {|XEN1037:<<<<<<<|} a\n    Status, ARM: Supported\n    >>>>>>> b\n")]
    [InlineData("    Status: Supported\n{|XEN1037:++<<<<<|}<< a\n++=======\n    Status, ARM: Supported\n++>>>>>>> b\n")]
    public void A_conflict_without_an_end_or_with_other_marks_is_one(string text) => Assert.Equal(
        [("xl", SupportStatus.Supported), ("xl--arm", SupportStatus.Unknown), ("libxl", SupportStatus.Supported)],
        Read($"## Toolstack\n\n### xl\n\n{text}\n### libxl\n\n    Status: Supported\n"));

    [Theory]
    [InlineData("    Status: Supported\n{|XEN1037:=======|}\n    Status, ARM: Supported\n>>>>>>> b\n")]
    [InlineData("    Status: Supported\n{|XEN1037:||||||||} base\n=======\n    Status, ARM: Supported\n>>>>>>> b\n")]
    public void A_conflict_without_a_start_begins_after_the_heading(string text) => Assert.Equal(
        [("xl", SupportStatus.Unknown), ("xl--arm", SupportStatus.Unknown), ("libxl", SupportStatus.Supported)],
        Read($"## Toolstack\n\n### xl\n\n{text}\n### libxl\n\n    Status: Supported\n"));

    [Fact]
    public void A_conflict_without_a_start_begins_after_another_conflict() => Assert.Equal(
        [("xl", SupportStatus.Supported), ("xl--arm", SupportStatus.Unknown), ("xl--x86", SupportStatus.Unknown)],
        Read(
            "## T\n\n### xl\n\n    Status: Supported\n\n{|XEN1037:<<<<<<<|} a\n    Status, ARM: Supported\n>>>>>>> b\n"
            + "\n    Status, x86: Supported\n\n{|XEN1037:=======|}\n>>>>>>> b\n"));

    [Fact]
    public void Two_conflicts_are_two_findings() => Assert.Equal(
        [("a", SupportStatus.Unknown), ("b", SupportStatus.Supported), ("c", SupportStatus.Unknown)],
        Read(
            "## T\n\n### A\n\n{|XEN1037:<<<<<<<|}\n    Status: Supported\n=======\n>>>>>>>\n\n### B\n\n    Status: Supported\n\n"
            + "### C\n\n{|XEN1037:<<<<<<<|}\n=======\n    Status: Supported\n>>>>>>>\n"));

    [Fact]
    public void A_date_in_conflict_is_no_date()
    {
        var release = StatementAssert.Reads(StatementAssert.Preamble.Replace(
            "    Security-Support-Until: 2030-03-05",
            "{|XEN1037:<<<<<<<|}\n    Security-Support-Until: 2029-03-05\n=======\n    Security-Support-Until: 2030-03-05\n>>>>>>>"))
            .Release;

        Assert.True(release.IsUnreleased);
    }

    [Fact]
    public void No_limit_of_a_section_in_conflict_is_inferred()
    {
        var text = "## A\n\n    Limit: 64\n{|XEN1037:<<<<<<<|}\n    Limit-Security: 32\n=======\n    Limit: 16\n>>>>>>>\n";
        var limit = StatementAssert.ReadsFeatures(text).Sections.Last().Limits.Single().Limit;

        Assert.Equal((64, null), (limit.SupportedMax, limit.SecuritySupportedMax));
    }

    private static IEnumerable<(string Key, SupportStatus Status)> Read(string features) => StatementAssert
        .ReadsFeatures(features)
        .Sections.SelectMany(section => section.Entries)
        .Where(entry => entry.Field == SupportField.Status)
        .Select(entry => (entry.Key, entry.Status));
}
