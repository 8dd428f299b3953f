using CsCheck;
using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

public class SectionParserTests
{
    [Fact]
    public void A_section_has_the_path_of_its_headings_without_the_root()
    {
        var statement = StatementAssert.ReadsFeatures("""
            ## Group

            ### Feature

                Status: Supported

            #### Detail

                Status: Supported

            ### Next

                Status: Supported

            ## Feature of its own

                Status: Supported

            """);

        Assert.Equal(
            ["Group", "Group > Feature", "Group > Feature > Detail", "Group > Next", "Feature of its own"],
            statement.Sections.Where(section => section.IsFeature).Select(section => string.Join(" > ", section.Path)));
    }

    [Fact]
    public void Every_heading_counts_for_the_anchors()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## Feature Support\n\n### A\n\n    Status: Supported\n\n## B\n\n### A\n\n    Status, x: Supported\n");

        Assert.Equal(
            ["release-support", "feature-support-1", "a", "b", "a-1"],
            statement.Sections.Select(section => section.Anchor));
        Assert.Equal("a-1--x", Assert.Single(statement.Sections.Last().Entries).Key);
    }

    [Theory]
    [InlineData("### A ###")]
    [InlineData("   ### A")]
    [InlineData("###\tA   ##  ")]
    public void Closing_hashes_and_blanks_are_not_part_of_a_title(string heading)
    {
        var statement = StatementAssert.ReadsFeatures($"## Group\n\n{heading}\n\n    Status: Supported\n");

        Assert.Equal(["Group", "A"], statement.Sections.Last().Path);
    }

    [Fact]
    public void Underlined_headings_are_reported_and_start_sections()
    {
        var statement = StatementAssert.Reads("""
            Release Support
            {|XEN1041:===============|}

                Xen-Version: 4.20
                Initial-Release: 2025-03-05
                Supported-Until: 2028-03-05
                Security-Support-Until: 2030-03-05

            Feature Support
            {|XEN1041:===============|}

            Feature
            {|XEN1041:-------|}

                Status: Supported

            """);

        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Equal("feature", Assert.Single(statement.Sections.Last().Entries).Key);
    }

    [Theory]
    [InlineData("Text\n    Status: Supported\n---\n")]
    [InlineData("   Status: Supported\n---\n")]
    public void A_field_line_that_an_underline_makes_a_heading_is_not_lost(string text)
    {
        var file = new StatementSource("SUPPORT.md", StatementAssert.Preamble + "## A\n\n" + text);

        Assert.NotEmpty(StatementReader.Read(file, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void Text_before_the_first_heading_is_not_data()
    {
        var statement = StatementAssert.Reads(
            "Title\n\nText\nand more.\n\n* Item\n\n<!-- text -->\n\n" + StatementAssert.Preamble);

        Assert.Equal(["release-support"], statement.Sections.Select(section => section.Anchor));
    }

    [Theory]
    [InlineData("    {|XEN1011:Status: Supported|}\n\n")]
    [InlineData("Text.\n\n    {|XEN1011:Status: Supported\n    Status, dom0: Experimental|}\n\n")]
    [InlineData("```\n{|XEN1011:Status: Supported|}\n```\n\n")]
    [InlineData("    {|XEN1011:States: Supported|}\n\n")]
    [InlineData("    GICD_ICENABLER\n\n")]
    public void A_fragment_before_the_first_heading_is_reported_as_a_whole(string text)
    {
        var statement = StatementAssert.Reads(text + StatementAssert.Preamble + "## A\n\n    Status: Supported\n");

        Assert.Equal(4, statement.Sections.First().Entries.Count);
        Assert.Equal("a", Assert.Single(statement.Sections.Last().Entries).Key);
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_nothing_is_lost()
    {
        var title = new string('x', 160);
        var statement = StatementAssert.ReadsFeatures($$"""
            ## Group

            ### {|XEN1014:{{title}}yz|}

                Status: Supported
                Status, x86: Experimental

            ### Next

                Status: Supported, not security supported

            """);

        Assert.Equal(
            [(title, "Supported", SecuritySupport.Supported),
                ($"{title}--x86", "Experimental", SecuritySupport.NotSupported),
                ("next", "Supported, not security supported", SecuritySupport.NotSupported)],
            EntriesOf(statement));
    }

    [Fact]
    public void A_title_is_not_cut_within_a_character()
    {
        var title = new string('x', 159);
        var statement = StatementAssert.ReadsFeatures($"## {{|XEN1014:{title}\U00020000|}}\n\n    Status: Supported\n");

        Assert.Equal([(title, "Supported", SecuritySupport.Supported)], EntriesOf(statement));
    }

    [Fact]
    public void Titles_with_the_same_beginning_are_one_section()
    {
        var title = new string('x', 160);
        var statement = StatementAssert.ReadsFeatures(
            $"## {{|XEN1014:{title}y|}}\n\n    Status: Supported\n\n"
            + $"## {{|XEN1014:{{|XEN1013:{title}|}}z|}}\n\n    Status: Experimental\n");

        Assert.All(
            EntriesOf(statement), entry => Assert.Equal(SecuritySupport.NotSupported, entry.SecuritySupport));
    }

    /// <summary>No line that anyone would call a field line is silently lost.</summary>
    [Fact]
    public void A_field_line_anywhere_is_an_entry_or_has_a_finding()
    {
        var piece = Gen.OneOf(
            "\n", "\n", "\n\n", "\r\n", "text", "text\n", "* item\n", " * item\n\n", "1. item\n", "> quote\n",
            "## Heading\n", "### Heading\n\n", "# Feature Support\n", "    ", "\t", "   ", "  ", "[XXX", "[a]: b\n",
            "<p>\n", "</p>\n", "    Status, a: Supported\n", "   Status, b: Supported\n");

        Gen.Select(piece.Array[0, 15], piece.Array[0, 15]).Sample(
            (before, after) =>
            {
                var head = StatementAssert.Preamble + "## A\n\n" + string.Concat(before) + "\n";
                var line = "    Status, here: Supported\n";
                var reading = StatementReader.Read(
                    new StatementSource("SUPPORT.md", head + line + string.Concat(after)), CancellationToken.None);
                Assert.True(
                    reading.Statement!.Sections.Any(section => section.Entries.Any(IsHere))
                    || reading.Findings.Any(finding =>
                        finding.Range.Start < head.Length + line.Length && finding.Range.End >= head.Length));
            },
            iter: 5_000);
    }

    private static IEnumerable<(string Key, string Value, SecuritySupport SecuritySupport)> EntriesOf(
        StatementModel statement) =>
        from section in statement.Sections
        where section.IsFeature
        from entry in section.Entries
        select (entry.Key, entry.Value, entry.SecuritySupport);

    private static bool IsHere(EntryModel entry) => entry is { Field: "Status", Qualifier: "here", Value: "Supported" };
}
