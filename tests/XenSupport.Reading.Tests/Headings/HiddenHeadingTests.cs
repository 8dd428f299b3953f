using XenSupport.Reading.Files;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Headings;

/// <summary>What is below a heading that Markdown does not see is never given to the section above.</summary>
public class HiddenHeadingTests
{
    private const string Fragment = "\n\n    Status: Supported\n";

    [Theory]
    [InlineData("{|XEN1036:###|}xl")]
    [InlineData("{|XEN1036:#######|} xl")]
    [InlineData("\u00a0{|XEN1036:###|} xl")]
    [InlineData("\u200b{|XEN1036:###|} xl")]
    [InlineData("\ufeff{|XEN1036:###|} xl")]
    [InlineData("{|XEN1036:###|}\u00a0xl")]
    [InlineData("    {|XEN1036:###|} xl")]
    [InlineData("{|XEN1036:###|}xl ###")]
    [InlineData("Caveat.\n{|XEN1036:###|}xl")]
    [InlineData("> {|XEN1036:###|} xl")]
    [InlineData("<p>\n{|XEN1036:###|} xl")]
    [InlineData("+{|XEN1036:###|} xl")]
    [InlineData("\\{|XEN1036:###|} xl")]
    [InlineData("// {|XEN1036:###|} xl")]
    [InlineData("x{|XEN1036:###|} xl")]
    [InlineData("*{|XEN1036:###|} xl*")]
    [InlineData("({|XEN1036:###|} xl")]
    [InlineData("{|XEN1036:\uff03\uff03\uff03|} xl")]
    [InlineData("{|XEN1036:&#35;&#35;&#35;|} xl")]
    [InlineData("{|XEN1036:<h3>|}xl</h3>")]
    [InlineData("{|XEN1036:<h3 id=\"xl\">|}xl")]
    [InlineData("{|XEN1036:<h3>|}\nxl\n</h3>")]
    [InlineData("{|XEN1036:<h3 id=\"xl\">|}\nxl</h3>")]
    [InlineData("{|XEN1036:==|} xl ==")]
    [InlineData("{|XEN1036:***|} xl ***")]
    [InlineData("{|XEN1036:**|}xl**")]
    [InlineData("xl\n{|XEN1036:^^^|}")]
    [InlineData("xl\n{|XEN1036:***|}")]
    [InlineData("A caveat. {|XEN1036:###|} xl")]
    public void It_is_reported_and_its_fragment_is_its_own(string heading) => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{heading}{Fragment}"));

    [Theory]
    [InlineData("xl", "xl", "T/xl")]
    [InlineData("xl:", "xl", "T/xl")]
    [InlineData("xl 'vif'", "xl-vif", "T/xl 'vif'")]
    [InlineData("'xl'", "xl", "T/xl")]
    [InlineData("<b>xl</b>", "xl", "T/xl")]
    [InlineData("<dt>xl</dt>", "xl", "T/xl")]
    [InlineData("[xl](#x)", "xl", "T/xl")]
    [InlineData("_xl_", "xl", "T/xl")]
    [InlineData("(On Arm)", "on-arm", "T/On Arm")]
    [InlineData("Console (frontend)", "console-frontend", "T/Console (frontend)")]
    [InlineData("Formerly", "formerly", "T/Formerly")]
    public void A_plain_line_above_a_second_fragment_may_be_one_but_what_is_below_it_is_unknown(
        string line, string key, string path) => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), (key, SupportStatus.Unknown, path)],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{{|XEN1036:{line}|}}{Fragment}"));

    [Fact]
    public void A_field_line_written_as_one_is_a_field_line() => Assert.Equal(
        [("xl", SupportStatus.Supported, "T/xl"), ("xl--arm", SupportStatus.Experimental, "T/xl")],
        Read($"## T\n\n### xl{Fragment}\n### {{|XEN1008:Status|}}, ARM: Experimental\n"));

    // Markdown gives the fragment to the list as well.
    [Theory]
    [InlineData("- Caveat.\n{|XEN1036:###|}xl")]
    [InlineData("- {|XEN1036:###|} xl")]
    public void One_in_a_list_is_reported_too(string heading) => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{heading}\n\n    {{|XEN1008:Status|}}: Supported\n"));

    [Fact]
    public void One_for_a_group_does_not_move_its_features() => Assert.Equal(
        [("xl", SupportStatus.Supported, "U/xl")],
        Read($"## T\n\n{{|XEN1036:##|}}U\n\n### xl{Fragment}"));

    [Theory]
    [InlineData("{|XEN1036:#|}Feature Support")]
    [InlineData("{|XEN1036:#|}Feature Suport")]
    public void One_for_a_root_ends_the_release(string heading)
    {
        var text = StatementAssert.Preamble.Replace("# Feature Support", heading) + $"## T\n\n### xl{Fragment}";
        var reading = StatementAssert.ReadsIgnoring(text, "XEN1027");

        Assert.Equal("T/xl", string.Join('/', reading.Sections.Last().Path));
        Assert.True(reading.Sections.Last().IsFeature);
    }

    [Theory]
    [InlineData("#1 is not a heading.")]
    [InlineData("**Note**")]
    [InlineData("Supported since 4.19")]
    [InlineData("A note\n\n***\n\nText.")]
    [InlineData("Written as `##`")]
    [InlineData("<h3></h3>")]
    [InlineData("<header>")]
    [InlineData("#xen on a chat network.")]
    [InlineData("C# and F#")]
    [InlineData("<!-- ###xl -->")]
    [InlineData("<!--\n###xl\n-->")]
    [InlineData("Prose <!--\n###xl\n--> continues.")]
    public void Other_hashes_are_prose(string text) =>
        StatementAssert.ReadsFeatures($"## T\n\n### ACPI{Fragment}\n{text}\n");

    [Theory]
    [InlineData("The tool stack.\n{|XEN1041:---|}")]
    [InlineData("The tool stack\n{|XEN1041:---|}")]
    [InlineData("The tool stack,\nwhich is\n{|XEN1041:-----|}")]
    [InlineData("The tool stack\n{|XEN1041:===|}")]
    public void A_rule_under_a_description_makes_no_heading(string description)
    {
        var sections = StatementAssert.ReadsFeatures($"## T\n\n### xl\n\n{description}{Fragment}").Sections;

        Assert.Equal("T/xl", string.Join('/', sections.Last().Path));
        Assert.Single(sections.Last().Entries);
        Assert.StartsWith("The tool stack", sections.Last().Description.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_within_a_paragraph_makes_no_heading() => Assert.Equal(
        [("t", SupportStatus.Supported, "T")],
        Read($"## T\n\nThe tools that\n{{|XEN1041:---|}}\nstart a guest.{Fragment}"));

    [Fact]
    public void A_rule_under_a_caveat_makes_no_heading() => Assert.Equal(
        [("xl", SupportStatus.Supported, "T/xl"), ("libxl", SupportStatus.Supported, "T/libxl")],
        Read($"## T\n\n### xl{Fragment}\nA caveat.\n{{|XEN1041:---|}}\n\n### libxl{Fragment}"));

    [Fact]
    public void An_underlined_title_keeps_its_fragment_from_the_section_above() => Assert.Equal(
        [
            ("acpi", SupportStatus.Experimental, "T/ACPI"),
            ("xl", SupportStatus.Supported, "T/xl"),
            ("libxl", SupportStatus.Supported, "T/libxl"),
        ],
        Read(
            $"## T\n\n### ACPI\n\n    Status: Experimental\n\nxl\n{{|XEN1041:--|}}{Fragment}\n### libxl{Fragment}"));

    [Theory]
    [InlineData("===\n")]
    [InlineData("===========\n")]
    public void A_title_may_have_a_line_above_it_as_well(string above) => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{above}xl\n{{|XEN1041:===|}}{Fragment}"));

    [Fact]
    public void Two_lines_of_marks_alone_are_no_title() => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("acpi--x86", SupportStatus.Supported, "T/ACPI")],
        Read(
            "## T\n\n### ACPI\n\n    Status: Experimental\n\n===\n{|XEN1041:===|}\n\n"
            + "    {|XEN1028:Status, x86: Supported|}\n"));

    [Fact]
    public void An_underlined_title_above_a_feature_is_that_of_a_group() => Assert.Equal(
        [("acpi", SupportStatus.Supported, "T/ACPI"), ("xl", SupportStatus.Supported, "U/xl")],
        Read($"## T\n\n### ACPI{Fragment}\nU\n{{|XEN1041:---|}}\n\n### xl{Fragment}"));

    [Fact]
    public void An_underlined_title_may_end_with_a_colon() => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl:")],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\nxl:\n{{|XEN1041:---|}}{Fragment}"));

    [Fact]
    public void An_underlined_title_below_a_recovered_line_is_not_its_caveat() => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### ACPI\n\n   {{|XEN1008:Status|}}: Experimental\n\nxl\n{{|XEN1041:---|}}{Fragment}"));

    [Theory]
    [InlineData("it must begin a line of its own", "Text. ### xl")]
    [InlineData("there is '+' before the hashes", "+### xl")]
    [InlineData("it must begin with '#' itself", "\uff03\uff03\uff03 xl")]
    [InlineData("it is written in HTML", "<h3>xl</h3>")]
    [InlineData("it must begin with hashes", "== xl ==")]
    [InlineData("there is an invisible character before the hashes", "\f### xl")]
    public void The_message_says_why(string cause, string heading) => Assert.Contains(
        cause,
        StatementReader.Read(
            new StatementSource("", $"{StatementAssert.Preamble}## T\n\n{heading}{Fragment}"), CancellationToken.None)
            .Findings.Single().Message,
        StringComparison.Ordinal);

    [Fact]
    public void One_after_a_field_line_ends_it() => Assert.Equal(
        [("acpi", SupportStatus.Experimental, "T/ACPI"), ("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### ACPI\n\n    Status: Experimental {{|XEN1036:###|}} xl{Fragment}"));

    [Fact]
    public void One_after_another_is_its_own() => Assert.Equal(
        [("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T {{|XEN1036:###|}} xl{Fragment}"));

    [Theory]
    [InlineData("xl    {|XEN1008:Status|}: Supported")]
    [InlineData("xl {|XEN1008:Status|}: Supported")]
    [InlineData("xl\u2028{|XEN1008:Status|}: Supported")]
    public void A_field_line_that_was_joined_to_its_heading_is_read(string heading) => Assert.Equal(
        [("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### {heading}\n\nText.\n"));

    [Theory]
    [InlineData("xl {#id}")]
    [InlineData("[xl](https://example.org)")]
    [InlineData("<a name=\"xl\"></a>xl")]
    [InlineData("*xl*")]
    [InlineData("`xl`")]
    [InlineData("xl <!-- note -->")]
    [InlineData("x\u200bl")]
    [InlineData("x\u00adl")]
    [InlineData("&#120;l")]
    [InlineData("~~xl~~")]
    [InlineData("### xl")]
    [InlineData("# xl")]
    [InlineData("**xl")]
    [InlineData("[xl")]
    [InlineData("xl (")]
    [InlineData("xl###")]
    [InlineData("xl -->")]
    [InlineData("xl\\")]
    public void Markup_is_reported_and_left_out_of_a_title(string title) => Assert.Equal(
        [("xl", SupportStatus.Supported, "T/xl")],
        Read($"## T\n\n### {{|XEN1045:{title}|}}{Fragment}"));

    [Theory]
    [InlineData("XSM & FLASK")]
    [InlineData("Synchronous output (sync_console)")]
    [InlineData("C:\\xen")]
    [InlineData("x86 [1]")]
    public void Other_punctuation_is_no_markup(string title) =>
        Assert.Equal("T/" + title, Read($"## T\n\n### {title}{Fragment}").Single().Path);

    [Theory]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('<')]
    public void A_title_of_marks_alone_does_not_end_the_reading(char mark)
    {
        var title = "x" + new string(mark, 150) + "x";

        Assert.Equal(SupportStatus.Supported, Read($"## T\n\n### {title}{Fragment}").Single().Status);
    }

    [Fact]
    public void A_long_one_is_a_heading_too()
    {
        var title = new string('x', 160);

        Assert.Equal(
            [("acpi", SupportStatus.Experimental, "T/ACPI"), (title, SupportStatus.Supported, "T/" + title)],
            Read($"## T\n\n### ACPI\n\n    Status: Experimental\n\n{{|XEN1036:###|}}{{|XEN1014:{title}y|}}{Fragment}"));
    }

    private static IEnumerable<(string Key, SupportStatus Status, string Path)> Read(string features) =>
        from section in StatementAssert.ReadsFeatures(features).Sections
        from entry in section.Entries
        where entry.Field == SupportField.Status
        select (entry.Key, entry.Status, string.Join('/', section.Path));
}
