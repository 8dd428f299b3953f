using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

/// <summary>Field lines that Markdown takes for prose are read nevertheless.</summary>
public class RecoveryTests
{
    [Theory]
    [InlineData("   {|XEN1008:Status|}: Supported")]
    [InlineData("  {|XEN1008:Status|}: Supported")]
    [InlineData(" {|XEN1008:Status|}: Supported")]
    [InlineData("{|XEN1008:Status|}: Supported")]
    [InlineData("   {|XEN1008:Status|}: Supported  ")]
    public void A_field_line_indented_by_fewer_than_four_is_recovered(string line) =>
        Assert.Equal(["Status: Supported"], ReadEntries(line));

    [Theory]
    [InlineData("Text.\n    {|XEN1008:Status|}: Supported")]
    [InlineData("Text.\n\t{|XEN1008:Status|}: Supported")]
    [InlineData("Text.\n{|XEN1008:Status|}: Supported")]
    [InlineData("* Item\n    {|XEN1008:Status|}: Supported")]
    [InlineData("* Item\n\n    {|XEN1008:Status|}: Supported")]
    [InlineData("* Item\n{|XEN1008:Status|}: Supported")]
    [InlineData("1. Item\n\n    {|XEN1008:Status|}: Supported")]
    [InlineData("* Item\n  * Item\n\n      {|XEN1008:Status|}: Supported")]
    [InlineData("* {|XEN1008:Status|}: Supported")]
    [InlineData("* Item\n* {|XEN1008:Status|}: Supported")]
    [InlineData("> {|XEN1008:Status|}: Supported")]
    [InlineData("> Text.\n>     {|XEN1008:Status|}: Supported")]
    [InlineData("> Text.\n    {|XEN1008:Status|}: Supported")]
    [InlineData("> * {|XEN1008:Status|}: Supported")]
    public void A_field_line_under_a_paragraph_in_a_list_or_in_a_quote_is_recovered(string text) =>
        Assert.Equal(["Status: Supported"], ReadEntries(text));

    [Theory]
    [InlineData("   {|XEN1008:Status|}, dom0: Supported\n   {|XEN1008:Status|}, domU: Experimental")]
    [InlineData("Text.\n    {|XEN1008:Status|}, dom0: Supported\n    {|XEN1008:Status|}, domU: Experimental")]
    [InlineData("* Item\n    {|XEN1008:Status|}, dom0: Supported\n    {|XEN1008:Status|}, domU: Experimental\nText.")]
    [InlineData("   {|XEN1008:Status|}, dom0: Supported\n\n   {|XEN1008:Status|}, domU: Experimental")]
    public void Each_line_is_recovered(string text)
    {
        var section = Read(text);

        Assert.Equal(["Status, dom0: Supported", "Status, domU: Experimental"], section.Entries.Select(Describe));
        Assert.Equal(["a--dom0", "a--domu"], section.Entries.Select(entry => entry.Key));
        Assert.Equal(
            [
                (SupportStatus.Supported, SecuritySupport.Supported),
                (SupportStatus.Experimental, SecuritySupport.NotSupported),
            ],
            section.Entries.Select(entry => (entry.Status, entry.SecuritySupport)));
    }

    [Theory]
    [InlineData("   {|XEN1008:Supported|}, x86: bzImage", "Supported, x86: bzImage")]
    [InlineData("Text.\n    {|XEN1008:Supported|}, x86: bzImage", "Supported, x86: bzImage")]
    [InlineData("   {|XEN1008:Limit|}: 512", "Limit: 512")]
    [InlineData("{|XEN1008:Limit-Security|}: {|XEN1047:512|}", "Limit-Security: 512")]
    [InlineData("   {|XEN1008:Restrictions|}: on ARM", "Restrictions: on ARM")]
    public void Every_field_of_a_feature_is_recovered(string text, string expected) =>
        Assert.Equal([expected], ReadEntries(text));

    [Theory]
    [InlineData("Note: this is text.")]
    [InlineData("   Note: this is text.")]
    [InlineData("Text.\n    ARM: this is text.")]
    [InlineData("* Guests: this is text.")]
    [InlineData("ACTIONS: this is text.")]
    [InlineData("This is the status: text.")]
    [InlineData("   See the status: text.")]
    [InlineData("The Status: text.")]
    [InlineData("Status of this: text.")]
    [InlineData("Status (of this): text.")]
    [InlineData("Status quo.")]
    [InlineData("The word `Status: ` is text.")]
    [InlineData("Supported, among others: text.")]
    [InlineData("Supported: text.")]
    [InlineData("This is text.")]
    [InlineData("Supported, on some hosts: text.")]
    [InlineData("Restrictions: text.")]
    [InlineData("See https://xenbits.xen.org/xsa/advisory-163.html")]
    public void Other_prose_with_a_colon_stays_prose(string text)
    {
        var section = Read("    Status: Supported\n\n" + text);

        Assert.Equal(["Status: Supported"], section.Entries.Select(Describe));
        Assert.Single(section.Caveats);
    }

    [Fact]
    public void The_prose_around_a_recovered_line_is_kept()
    {
        var section = Read("Before\nit.\n    {|XEN1008:Status|}: Supported\nBehind\nit.\n\n* Item\n");

        Assert.Equal(["Before it."], section.Description.Select(block => block.Text));
        Assert.Equal(["Behind it.", "Item"], section.Caveats.Select(block => block.Text));
    }

    [Theory]
    [InlineData("   {|XEN1001:States|}, Windows: Supported")]
    [InlineData("   {|XEN1002:status|}, Windows: Supported")]
    [InlineData("Text.\n    {|XEN1001:States|}, Windows: Supported")]
    public void An_indented_line_with_a_misspelt_name_is_not_lost(string text) =>
        Assert.Empty(ReadEntries(text));

    [Theory]
    [InlineData("   {|XEN1002:Status|}:")]
    [InlineData("   {|XEN1002:Status|}, dom0:")]
    [InlineData("   Status{|XEN1002::|}Supported")]
    public void A_malformed_field_line_is_not_lost(string text) => Assert.Empty(ReadEntries(text));

    [Fact]
    public void The_last_line_of_the_file_is_not_lost() =>
        StatementAssert.ReadsFeatures("## A\n\n   {|XEN1002:Status|}:");

    [Theory]
    [InlineData("   {|XEN1008:Status|}: {|XEN1003:Expermental|}", "Status: Expermental")]
    [InlineData("   {|XEN1008:Status|}: Supported, {|XEN1004:sometimes|}", "Status: Supported, sometimes")]
    public void A_recovered_value_is_checked_against_the_vocabulary(string text, string expected) =>
        Assert.Equal([expected], ReadEntries(text));

    [Fact]
    public void Lines_of_the_release_fragment_are_recovered_too()
    {
        var statement = StatementAssert.Reads("""
            # Release Support

               {|XEN1008:Xen-Version|}: 4.20
               {|XEN1008:Initial-Release|}: 2025-03-05
               {|XEN1008:Supported-Until|}: 2028-03-05
               {|XEN1008:Security-Support-Until|}: 2030-03-05

            # Feature Support

            """);

        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Equal(new DateTime(2030, 3, 5), statement.Release.SecuritySupportUntil);
    }

    /// <summary>The definitions explain the fields and contain examples.</summary>
    [Fact]
    public void Only_a_line_with_a_value_or_an_indented_one_is_recovered_among_the_definitions() =>
        StatementAssert.ReadsFeatures(
            "# Format and definitions\n\nStatus: text\n\n* Status: text\n\n## A\n\n"
            + "   {|XEN1008:{|XEN1042:Status|}|}: Supported\n");

    [Theory]
    [InlineData("<!-- Status: Experimental -->")]
    [InlineData("<!--\nStatus: Experimental\n-->")]
    [InlineData("<!--\n\n    Status: Experimental\n\n-->")]
    [InlineData("   <!-- text\n   Status: Experimental -->")]
    [InlineData("Text.\n<!--\nStatus: Experimental\n-->\nText.")]
    [InlineData("Text <!--\nStatus: Experimental\n--> and text.")]
    [InlineData("Text <!--\nStatus: Experimental --> and text.")]
    [InlineData("Text <!-- -->, <!--\nStatus: Experimental --> and text.")]
    [InlineData("* Item <!--\n    Status: Experimental\n    -->")]
    public void A_field_line_in_a_comment_is_not_recovered(string comment) =>
        Assert.Equal(["Status: Supported"], ReadEntries("    Status: Supported\n\n" + comment));

    [Theory]
    [InlineData("   Status: Supported <!-- text\ntext -->")]
    [InlineData("Text <!-- text -->\n    Status: Supported <!-- text -->")]
    [InlineData("Text <!-- text\ntext -->\n    Status: Supported")]
    public void A_field_line_beside_a_comment_is_not_lost(string text)
    {
        var file = new StatementSource("SUPPORT.md", StatementAssert.Preamble + "## A\n\n" + text + "\n");

        Assert.NotEmpty(StatementReader.Read(file, TestContext.Current.CancellationToken).Findings);
    }

    [Theory]
    [InlineData("   Status: Supported\n\n")]
    [InlineData("Text.\n    Status: Supported\n\n")]
    [InlineData("* Item\n\n    Status: Supported\n\n")]
    [InlineData("* Status: Supported\n\n")]
    [InlineData("> Status: Supported\n\n")]
    public void A_field_line_before_any_heading_is_not_lost(string text)
    {
        var file = new StatementSource("SUPPORT.md", text + StatementAssert.Preamble);

        Assert.NotEmpty(StatementReader.Read(file, TestContext.Current.CancellationToken).Findings);
    }

    [Theory]
    [InlineData("    Status: Supported\n{|XEN1009:up to 4096|}", "Status: Supported up to 4096")]
    [InlineData("    Status: Supported\n   {|XEN1009:, with caveats|}\n\nText.", "Status: Supported , with caveats")]
    [InlineData("    Status: Supported,\n{|XEN1009:with caveats|}\nText.", "Status: Supported, with caveats")]
    [InlineData("    Status: Tech\n{|XEN1009:preview,|}\nwith limited\nsupport", "Status: Tech preview, with limited support")]
    [InlineData("   {|XEN1008:Status|}: Supported\n   {|XEN1009:up to 4096|}", "Status: Supported up to 4096")]
    [InlineData("{|XEN1008:Status|}: Supported\n{|XEN1009:(in some mode)|}", "Status: Supported (in some mode)")]
    [InlineData("> {|XEN1008:Status|}: Supported\n> {|XEN1009:up to 4096|}", "Status: Supported up to 4096")]
    [InlineData("* {|XEN1008:Status|}: Supported\n* in some mode", "Status: Supported")]
    public void A_line_that_begins_within_a_value_is_joined_to_it(string text, string expected) =>
        Assert.Equal([expected], ReadEntries(text));

    [Fact]
    public void A_denial_glued_below_a_status_counts()
    {
        var entry = Assert.Single(
            Read("    Status: {|XEN1003:Supported\n{|XEN1009:not security supported|}|}").Entries);

        Assert.Equal(SecuritySupport.Unknown, entry.SecuritySupport);
    }

    [Theory]
    [InlineData("    Status: Supported\nOnly with an IOMMU.")]
    [InlineData("    Status: Supported\n\nonly with an IOMMU.")]
    public void A_sentence_or_a_paragraph_is_not_joined(string text)
    {
        var section = Read(text);

        Assert.Equal(["Status: Supported"], section.Entries.Select(Describe));
        Assert.Single(section.Caveats);
    }

    [Theory]
    [InlineData("{|XEN1001:**Status**|}: Supported")]
    [InlineData("{|XEN1001:**Status|}, x86**: Experimental")]
    [InlineData("{|XEN1001:`Status|}: Supported`")]
    [InlineData("* {|XEN1001:_Status_|}: Supported")]
    [InlineData("   {|XEN1001:**Limit**|}: 4")]
    [InlineData("{|XEN1001:Staus|}, x86: Experimental")]
    [InlineData("{|XEN1001:Statsu|}: Supported")]
    [InlineData("{|XEN1002:status|}: Supported")]
    public void A_name_that_is_emphasized_or_has_a_slip_is_not_lost(string text) =>
        Assert.True(Read("    Limit: 8\n\n" + text).HasLostField);

    private static IEnumerable<string> ReadEntries(string text) => Read(text).Entries.Select(Describe);

    private static SectionModel Read(string text) =>
        StatementAssert.ReadsFeatures("## A\n\n" + text + "\n").Sections.Last();

    private static string Describe(EntryModel entry) =>
        entry.Field + (entry.Qualifier is null ? "" : ", " + entry.Qualifier) + ": " + entry.Value;
}
