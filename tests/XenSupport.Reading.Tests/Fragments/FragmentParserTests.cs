using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

public class FragmentParserTests
{
    [Theory]
    [InlineData("    Status: Supported", "Status: Supported")]
    [InlineData("    Status, dom0: Supported", "Status, dom0: Supported")]
    [InlineData("    Status, x86_32, shim: Supported", "Status, x86_32, shim: Supported")]
    [InlineData("    Status: Preview\n    Status, a/b: Supported", "Status: Preview", "Status, a/b: Supported")]
    [InlineData("    Status, b: Supported\n    Status, a: Supported", "Status, b: Supported", "Status, a: Supported")]
    [InlineData(
        "    Status, Linux, outside of \"backend allocation\" mode: Supported",
        "Status, Linux, outside of \"backend allocation\" mode: Supported")]
    [InlineData("    Supported, x86: bzImage, ELF", "Supported, x86: bzImage, ELF")]
    public void Each_line_is_an_entry_in_the_order_of_the_file(string fragment, params string[] expected) =>
        Assert.Equal(expected, Read(fragment));

    [Theory]
    [InlineData("\tStatus: Supported")]
    [InlineData(" \tStatus: Supported")]
    [InlineData("   \tStatus: Supported")]
    [InlineData("    Status: Supported  ")]
    [InlineData("    Status: Supported\t")]
    [InlineData("    Status: Supported\n\t")]
    [InlineData("    Status: Supported\n    \n")]
    [InlineData("    Status:\tSupported")]
    [InlineData("```\nStatus: Supported\n```")]
    [InlineData("~~~ text\n  Status: Supported\n~~~")]
    [InlineData("```\n\n    Status: Supported\n\n```")]
    [InlineData("Text.\n```\nStatus: Supported\n```")]
    [InlineData("\r\n    Status: Supported\r\n")]
    [InlineData("\r    Status: Supported\r")]
    public void Tabs_fences_blanks_and_line_ends_make_no_difference(string fragment) =>
        Assert.Equal(["Status: Supported"], Read(fragment));

    [Theory]
    [InlineData("    Status, a: Supported\n\n    Status, b: Experimental")]
    [InlineData("    Status, a: Supported\n\t\n    Status, b: Experimental")]
    [InlineData("    Status, a: Supported\n  \n\n\n\tStatus, b: Experimental")]
    [InlineData("\tStatus, a: Supported\n    Status, b: Experimental")]
    [InlineData("```\nStatus, a: Supported\n\nStatus, b: Experimental\n```")]
    [InlineData("```\n  Status, a: Supported\nStatus, b: Experimental\n```")]
    public void A_fragment_continues_after_a_blank_line_whatever_its_indentation(string fragment) =>
        Assert.Equal(["Status, a: Supported", "Status, b: Experimental"], Read(fragment));

    [Theory]
    [InlineData("    Status: {|XEN1003:b: V|}", "Status: b: V")]
    [InlineData("    Status, a: {|XEN1003:b: V|}", "Status, a: b: V")]
    [InlineData("    Status: Supported (see: there)", "Status: Supported (see: there)")]
    public void The_first_colon_ends_the_qualifier(string fragment, string expected) =>
        Assert.Equal([expected], Read(fragment));

    [Fact]
    public void A_value_list_states_names_and_no_security_support()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## A\n\n    Supported, x86: bzImage, ELF\n    Supported, ARM: Image\n");

        Assert.Equal(
            [
                ("a--x86", "bzImage, ELF", SupportStatus.Supported, SecuritySupport.Unknown),
                ("a--arm", "Image", SupportStatus.Supported, SecuritySupport.Unknown),
            ],
            statement.Sections.Last().Entries
                .Select(entry => (entry.Key, entry.Value, entry.Status, entry.SecuritySupport)));
    }

    [Theory]
    [InlineData("    Status: Supported,\n      {|XEN1009:with caveats|}", "Status: Supported, with caveats")]
    [InlineData("    Status: Supported,\n\t  {|XEN1009:with caveats|}  \n", "Status: Supported, with caveats")]
    [InlineData(
        "    Status: Tech\n     {|XEN1009:Preview,|}\n       with limited support",
        "Status: Tech Preview, with limited support")]
    [InlineData("    Status: Supported,\n\n      {|XEN1009:with caveats|}", "Status: Supported, with caveats")]
    [InlineData("    Status: Supported,\n    {|XEN1009:with caveats|}", "Status: Supported, with caveats")]
    [InlineData("    Status: Supported\n    {|XEN1009:up to 4096|}", "Status: Supported up to 4096")]
    [InlineData("```\nStatus: Supported,\n  {|XEN1009:with caveats|}\n```", "Status: Supported, with caveats")]
    public void A_line_that_is_indented_further_continues_the_value(string fragment, string expected) =>
        Assert.Equal([expected], Read(fragment + "\n\nText.\n"));

    [Fact]
    public void A_value_over_two_lines_is_read_as_one()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## A\n\n    Status, a: Supported, security\n     {|XEN1009:support external|}\n    Status, b: Preview\n");

        Assert.Equal(
            [
                (SupportStatus.Supported, SecuritySupport.External),
                (SupportStatus.TechPreview, SecuritySupport.NotSupported),
            ],
            statement.Sections.Last().Entries.Select(entry => (entry.Status, entry.SecuritySupport)));
    }

    [Fact]
    public void A_wrong_value_over_two_lines_is_reported_from_its_first_line_to_its_last() =>
        Assert.Equal(
            ["Status: Tech Prevew", "Status, b: Supported"],
            Read("    Status: {|XEN1003:Tech\n      {|XEN1009:Prevew|}|}\n    Status, b: Supported"));

    [Theory]
    [InlineData("    {|XEN1002:Status|}:\n      Supported\n    Status, b: Preview")]
    [InlineData("    {|XEN1001:States|}: Supported\n      and more\n     and more\n    Status, b: Preview")]
    public void A_continuation_of_an_unreadable_line_is_skipped(string fragment) =>
        Assert.Equal(["Status, b: Preview"], Read(fragment));

    [Theory]
    [InlineData("     {|XEN1031:Status: Supported|}", "Status: Supported")]
    [InlineData("\t\t{|XEN1031:Status: Supported|}", "Status: Supported")]
    [InlineData(
        "    Status, a: Supported\n     {|XEN1031:Status, b: Experimental|}\n    Status, c: Supported",
        "Status, a: Supported",
        "Status, b: Experimental",
        "Status, c: Supported")]
    [InlineData(
        "    Status, a: Supported\n\n        {|XEN1031:Status, b: Experimental|}",
        "Status, a: Supported",
        "Status, b: Experimental")]
    public void A_field_line_can_be_indented_by_more_than_four(string fragment, params string[] expected) =>
        Assert.Equal(expected, Read(fragment));

    [Fact]
    public void Two_fragments_of_one_section_are_merged() =>
        Assert.Equal(
            ["Status, a: Supported", "Status, b: Experimental"],
            Read("    Status, a: Supported\n\nText.\n\n    {|XEN1028:Status, b: Experimental|}"));

    [Theory]
    [InlineData("    {|XEN1010:GICD_ICENABLER|}")]
    [InlineData("    {|XEN1010:GICD_ICENABLER\n    GICD_ISENABLER|}\n\n")]
    [InlineData("```\n{|XEN1010:GICD_ICENABLER\n\nGICD_ISENABLER|}\n```")]
    [InlineData("    {|XEN1010:0x1000: x|}")]
    public void A_code_block_without_a_field_line_is_not_a_fragment(string block) =>
        Assert.Equal(["Status: Supported"], Read("    Status: Supported\n\nText.\n\n" + block + "\n"));

    [Theory]
    [InlineData("```\n```")]
    public void An_empty_fenced_block_is_not_a_fragment(string block) => Assert.Empty(Read(block));

    [Theory]
    [InlineData("* Item\n\n    Text of the item.")]
    [InlineData(" * Item\n\n    A name: and text")]
    [InlineData("- Item\n\n    Text\n\n        Code: of the item")]
    [InlineData("1.  Item\n\n    Text of the item.")]
    public void Text_indented_by_four_in_a_list_belongs_to_its_item(string list)
    {
        var statement = StatementAssert.ReadsFeatures("## A\n\n    Status: Supported\n\n" + list + "\n");

        Assert.Equal(["Status: Supported"], Describe(statement.Sections.Last()));
        Assert.NotEmpty(statement.Sections.Last().Caveats);
    }

    [Fact]
    public void Tables_of_definitions_are_not_entries()
    {
        var statement = StatementAssert.Reads(StatementAssert.Preamble + """
            ## A

                Status: Experimental

            # Format and definitions

            ## Experimental

                Functional completeness: No
                Functional stability: Here be dragons
                Interface stability: Not stable
                Security supported: No

            """);

        Assert.Equal("Status: Experimental", statement.Sections.Last().Entries.Select(Describe).Single());
    }

    [Fact]
    public void Line_ends_make_no_difference_to_a_whole_statement()
    {
        const string statement = StatementAssert.Preamble
            + "## A\n\nText\nand more.\n\n    Status: Supported,\n      with caveats\n\n * Item\n\n    more\n\n"
            + "B\n---\n\n```\nStatus: Preview\n```\n";

        var expected = ReadIgnoringDiagnostics(statement, "\n");
        Assert.Equal(2, expected.Sections.Count(section => section.IsFeature));
        Assert.Equal(expected, ReadIgnoringDiagnostics(statement, "\r\n"));
        Assert.Equal(expected, ReadIgnoringDiagnostics(statement, "\r"));
    }

    private static IEnumerable<string> Read(string fragment) =>
        Describe(StatementAssert.ReadsFeatures("## A\n\n" + fragment + "\n").Sections.Last());

    private static StatementModel ReadIgnoringDiagnostics(string statement, string lineEnd)
    {
        var text = new StatementSource("SUPPORT.md", statement.Replace("\n", lineEnd, StringComparison.Ordinal));
        return StatementReader.Read(text, TestContext.Current.CancellationToken).Statement!;
    }

    private static IEnumerable<string> Describe(SectionModel section) => section.Entries.Select(Describe);

    private static string Describe(EntryModel entry) =>
        entry.Field + (entry.Qualifier is null ? "" : ", " + entry.Qualifier) + ": " + entry.Value;
}
