using XenSupport.Reading.Files;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

public class ProseParserTests
{
    private const string OrderingRule = "\n# Format and definitions\n\nTexts precede the Status indications.\n";

    [Fact]
    public void Text_before_the_fragment_is_a_description_and_text_after_it_a_caveat()
    {
        var section = Read("What it\nis.\n\nAnd more.\n\n    Status: Supported\n\nBut not\nfor all.\n\nNor ever.\n");

        Assert.Equal(["What it is.", "And more."], Texts(section.Description));
        Assert.Equal(["But not for all.", "Nor ever."], Texts(section.Caveats));
    }

    [Fact]
    public void Prose_between_two_fragments_is_a_caveat()
    {
        var section = Read(
            "One.\n\n    Status, a: Supported\n\nTwo.\n\n    {|XEN1028:Status, b: Supported|}\n\nThree.\n");

        Assert.Equal(["One."], Texts(section.Description));
        Assert.Equal(["Two.", "Three."], Texts(section.Caveats));
    }

    [Fact]
    public void The_prose_of_a_group_describes_it()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## Group\n\nOf all.\n\n### A\n\nOf one.\n\n    Status: Supported\n");

        Assert.Equal(
            [("Group", "Of all."), ("A", "Of one.")],
            statement.Sections.Where(section => section.IsFeature)
                .Select(section => (section.Path[section.Path.Count - 1], Assert.Single(section.Description).Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(OrderingRule)]
    [InlineData("\n# Format and definitions\n\n## Below\n\nTexts precede\nthe   Status indications.\n")]
    [InlineData("\n# Format and definitions\n\n* Texts precede the Status indications.\n")]
    [InlineData(StatementAssert.Definition + "Texts precede the Status indications.\n")]
    public void Text_after_the_fragment_is_a_caveat_with_the_rule_or_without_definitions(string definitions)
    {
        var section = ReadFirst("## A\n\nBefore.\n\n    Status: Supported\n\nAfter.\n" + definitions);

        Assert.Equal(["Before."], Texts(section.Description));
        Assert.Equal(["After."], Texts(section.Caveats));
    }

    [Theory]
    [InlineData("\n# Format and definitions\n\nThere is no rule.\n")]
    [InlineData(StatementAssert.Definition)]
    [InlineData("\n# Format and definitions\n")]
    public void Text_after_the_fragment_is_a_description_in_old_revisions(string definitions)
    {
        const string features = "## A\n\nBefore.\n\n    Status: Supported\n\nAfter.\n\n* Item\n";
        foreach (var version in new[] { "4.10", "4.11", "4.11-unstable", "unstable" })
        {
            var section = ReadOf(version, features + definitions);
            Assert.Equal(["Before.", "After.", "Item"], Texts(section.Description));
            Assert.Empty(section.Caveats);
        }

        foreach (var version in new[] { "4.12-unstable", "4.20" })
        {
            var section = ReadOf(version, features + definitions);
            Assert.Equal(["Before."], Texts(section.Description));
            Assert.Equal(["After.", "Item"], Texts(section.Caveats));
        }
    }

    [Fact]
    public void The_rule_counts_only_among_the_definitions()
    {
        var section = ReadOf(
            "4.11",
            "## A\n\nThese precede the Status indications.\n\n    Status: Supported\n\nAfter.\n\n"
            + "# Format and definitions\n\nText.\n");

        Assert.Equal("After.", section.Description[section.Description.Count - 1].Text);
    }

    [Theory]
    [InlineData("* One\n* Two")]
    [InlineData("- One\n- Two")]
    [InlineData("+ One\n\n+ Two")]
    [InlineData(" * One\n * Two")]
    [InlineData("1. One\n2. Two")]
    [InlineData("1) One\n2) Two")]
    [InlineData("* One\n    - Two")]
    [InlineData("* One\n\n  * Two")]
    public void Each_list_item_is_a_block(string list)
    {
        var section = Read("    Status: Supported\n\nNot with:\n\n" + list + "\n\nText.\n");

        Assert.Equal(
            [
                (ProseKind.Paragraph, "Not with:"),
                (ProseKind.ListItem, "One"),
                (ProseKind.ListItem, "Two"),
                (ProseKind.Paragraph, "Text."),
            ],
            section.Caveats.Select(block => (block.Kind, block.Text)));
    }

    [Theory]
    [InlineData("* One\n  and more")]
    [InlineData(" * One\n   and more")]
    [InlineData("* One\nand more")]
    [InlineData("1. One\n   and more")]
    [InlineData("*   One\n    and more")]
    public void An_item_continues_on_the_next_line(string list)
    {
        var item = Assert.Single(Read("    Status: Supported\n\n" + list + "\n").Caveats);

        Assert.Equal((ProseKind.ListItem, "One and more"), (item.Kind, item.Text));
    }

    [Theory]
    [InlineData("* - One", ProseKind.ListItem, "One")]
    [InlineData("* 4.20 is one", ProseKind.ListItem, "4.20 is one")]
    [InlineData("* -1 is one", ProseKind.ListItem, "-1 is one")]
    [InlineData("* *One* item", ProseKind.ListItem, "*One* item")]
    [InlineData("> One item", ProseKind.Paragraph, "One item")]
    [InlineData("> One\nitem", ProseKind.Paragraph, "One item")]
    [InlineData("*One* item", ProseKind.Paragraph, "*One* item")]
    [InlineData("4.20 is one", ProseKind.Paragraph, "4.20 is one")]
    public void The_marks_of_lists_and_quotes_are_dropped(string text, object kind, string expected)
    {
        var block = Assert.Single(Read("    Status: Supported\n\n" + text + "\n").Caveats);

        Assert.Equal((kind, expected), (block.Kind, block.Text));
    }

    [Theory]
    [InlineData("See **Blkback**, `xl(1)`, _both_ and <b>all</b>.")]
    [InlineData("See XSA-77 and [this](https://xenbits.xen.org/xsa/advisory-163.html).")]
    [InlineData("[Brackets] at the start.")]
    [InlineData("[name]: https://example.org/")]
    [InlineData("a < b && c > \"d\" \\ `")]
    [InlineData("<p>HTML: kept</p>")]
    public void Prose_is_kept_as_written(string text) =>
        Assert.Equal([text], Texts(Read(text + "\n\n    Status: Supported\n").Description));

    [Theory]
    [InlineData("One  two\tthree")]
    [InlineData("One\n  two\n\tthree")]
    [InlineData("One \ntwo  \nthree\t")]
    public void Lines_and_runs_of_blanks_are_joined_by_one_blank(string text) =>
        Assert.Equal(["One two three"], Texts(Read(text + "\n\n    Status: Supported\n").Description));

    public static TheoryData<char> Blanks { get; } =
    [
        .. Enumerable
            .Range(0, char.MaxValue)
            .Select(static code => (char)code)
            .Where(static code => char.IsWhiteSpace(code) && code is not ('\r' or '\n')),
    ];

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Every_Unicode_blank_is_a_blank(char blank) =>
        Assert.Equal(
            ["One two three."],
            Texts(Read($"One{blank}two {blank}three.\n\n    Status: Supported\n").Description));

    [Theory]
    [InlineData("<!-- hidden -->")]
    [InlineData("<!--\nhidden\n\nhidden\n-->")]
    [InlineData("  <!-- hidden -->")]
    [InlineData("<!--\n\n    Status: Experimental\n\n# Hidden\n-->")]
    [InlineData("<!-- hidden --> <!-- hidden -->")]
    public void A_comment_is_not_prose(string comment)
    {
        var section = Read("Before.\n\n" + comment + "\n\n    Status: Supported\n\n" + comment + "\n\nAfter.\n");

        Assert.Equal(["Before."], Texts(section.Description));
        Assert.Equal(["After."], Texts(section.Caveats));
    }

    [Theory]
    [InlineData("Before <!-- hidden --> and after.")]
    [InlineData("Before\n<!-- hidden -->\nand after.")]
    [InlineData("Before <!-- hidden\nhidden --> and after.")]
    public void A_comment_within_a_paragraph_is_not_prose(string text)
    {
        var description = string.Join(' ', Texts(Read(text + "\n\n    Status: Supported\n").Description));

        Assert.Equal("Before and after.", description);
    }

    /// <summary>Markdig 0.31.0 turns the line into a heading, and leaves the quote empty.</summary>
    [Fact]
    public void A_quote_with_an_underlined_line_can_be_read()
    {
        var file = new StatementSource(
            "SUPPORT.md", StatementAssert.Preamble + "## A\n\n> Quote\n  ===\n\n    Status: Supported\n");
        var reading = StatementReader.Read(file, TestContext.Current.CancellationToken);

        Assert.Equal("Supported", reading.Statement!.Sections.Last().Entries.Last().Value);
    }

    [Theory]
    [InlineData("\nRelease Notes\n: <a href=\"https://example.org/4.20\">RN</a>\n")]
    [InlineData("\nRelease Notes\n\n: <a href=\"https://example.org/4.20\">RN</a>\n")]
    [InlineData("\nRelease Notes\n:   <a href=\"https://example.org/4.20\">RN</a>\n")]
    [InlineData("\nRelease Notes\n: <a\n  href=\"https://example.org/4.20\">RN</a>\n")]
    [InlineData("\nText.\n\nRelease Notes\n: <a href=\"https://example.org/4.20\">RN</a>\n\nText.\n")]
    [InlineData("    Release-Notes: <a href=\"https://example.org/4.20\">RN</a>\n")]
    public void The_release_notes_are_linked_by_a_definition_or_a_field(string link)
    {
        var statement = StatementAssert.Reads(WithReleaseNotes(link));

        Assert.Equal("https://example.org/4.20", statement.Release.NotesUrl);
        Assert.Single(statement.Sections.First().Entries, entry => entry.Key == "release-support--release-notes");
    }

    [Theory]
    [InlineData("\nNotes\n{|XEN1016:: <a href=\"https://example.org/4.20\">RN</a>|}\n")]
    [InlineData("\nRelease notes\n{|XEN1016:: <a href=\"https://example.org/4.20\">RN</a>|}\n")]
    [InlineData("\nRelease Notes\n{|XEN1016:<a href=\"https://example.org/4.20\">RN</a>|}\n")]
    [InlineData("\nRelease Notes\n\nText.\n\n{|XEN1016:: <a href=\"https://example.org/4.20\">RN</a>|}\n")]
    [InlineData("\n{|XEN1001:Release Notes|}: <a href=\"https://example.org/4.20\">RN</a>\n")]
    public void A_link_without_its_term_is_reported(string text) =>
        Assert.Null(StatementAssert.Reads(WithReleaseNotes(text)).Release.NotesUrl);

    [Fact]
    public void The_term_means_nothing_among_the_features()
    {
        var section = Read("Release Notes\n: <a href=\"https://example.org/4.20\">RN</a>\n\n    Status: Supported\n");

        Assert.Equal(["Release Notes : <a href=\"https://example.org/4.20\">RN</a>"], Texts(section.Description));
    }

    private static SectionModel Read(string text) => ReadFirst("## A\n\n" + text + OrderingRule);

    private static SectionModel ReadFirst(string features) =>
        StatementAssert.ReadsFeatures(features).Sections.First(section => section.IsFeature);

    private static string WithReleaseNotes(string link) =>
        StatementAssert.Preamble.Replace("\n\n# Feature", "\n" + link + "\n# Feature", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(IEnumerable<ProseBlock> prose) => prose.Select(block => block.Text);

    // An unnumbered version has a finding, which is not looked at here.
    private static SectionModel ReadOf(string version, string features) => StatementAssert
        .ReadsIgnoring(StatementAssert.PreambleOf(version) + features, "XEN1030")
        .Sections.Single(section => section.Anchor == "a");
}
