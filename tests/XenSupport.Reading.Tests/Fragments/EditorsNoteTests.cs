using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

public class EditorsNoteTests
{
    [Theory]
    [InlineData("{|XEN1020:[XXX check this]|}")]
    [InlineData("{|XEN1020:[XXX]|}")]
    [InlineData("{|XEN1020:[XXX see [1] and [2]]|}")]
    [InlineData("{|XEN1020:[XXX over\ntwo lines]|}")]
    [InlineData("{|XEN1020:[XXX over\n  three\n  lines]|}")]
    [InlineData("{|XEN1020:[XXX never closed|}")]
    [InlineData("{|XEN1020:[XXX never closed,\nover two lines|}")]
    [InlineData("{|XEN1020:ACTION: ask somebody|}")]
    [InlineData("{|XEN1020:ACTION: ask\nsomebody [or not]|}")]
    [InlineData("  {|XEN1020:[XXX indented a little]|}")]
    public void A_note_is_reported_and_left_out_of_the_documentation(string markup) => Assert.Empty(ProseOf(markup));

    [Theory]
    [InlineData("Described before.\n\n{|XEN1020:[XXX check this]|}")]
    [InlineData("{|XEN1020:[XXX check this]|}\n\nDescribed before.")]
    [InlineData("{|XEN1020:[XXX over\ntwo lines]|}\nDescribed before.")]
    [InlineData("{|XEN1020:ACTION: ask\nsomebody|}\n\nDescribed before.")]
    public void The_prose_around_a_note_stays(string markup) => Assert.Equal(["Described before."], ProseOf(markup));

    [Theory]
    [InlineData("{|XEN1020:[XXX check this]|} Described before.")]
    [InlineData("{|XEN1020:[XXX over\ntwo lines]|} Described\nbefore.")]
    public void A_bracketed_note_ends_with_its_bracket(string markup) =>
        Assert.Equal(["Described before."], ProseOf(markup));

    [Theory]
    [InlineData("[xxx] is a host")]
    [InlineData("[1] A reference")]
    [InlineData("Take ACTION: reboot")]
    [InlineData("Actions [XXX or not] follow")]
    [InlineData("Action: reboot")]
    [InlineData("ACTION is needed")]
    public void Other_prose_is_not_a_note(string prose) => Assert.Equal([prose], ProseOf(prose));

    [Fact]
    public void Two_notes_are_two_findings() =>
        Assert.Empty(ProseOf("{|XEN1020:[XXX one]|}\n\n{|XEN1020:[XXX two]|}"));

    [Theory]
    [InlineData("{|XEN1020:[XXX check this]|}")]
    [InlineData("{|XEN1020:[XXX check\nthis]|}")]
    [InlineData("{|XEN1020:ACTION: check this|}")]
    [InlineData("* {|XEN1020:[XXX check this]|}")]
    [InlineData("> {|XEN1020:[XXX check this]|}")]
    public void A_note_after_the_fragment_is_not_a_caveat(string markup)
    {
        var section = Read("    Status: Supported\n\n" + markup + "\n\nWith a caveat.");

        Assert.Equal([new ProseBlock(ProseKind.Paragraph, "With a caveat.")], section.Caveats);
        Assert.Equal("Supported", Assert.Single(section.Entries).Value);
    }

    [Fact]
    public void A_note_in_a_fragment_may_be_a_restriction() =>
        Assert.Equal(
            [(SupportField.Status, "Supported"), (SupportField.Restrictions, "ACTION: ask somebody")],
            Read("    Status: Supported\n    {|XEN1001:ACTION|}: ask somebody")
                .Entries.Select(entry => (entry.Field, entry.Value)));

    private static IEnumerable<string> ProseOf(string markup) =>
        Read(markup + "\n\n    Status: Supported").Description.Select(block => block.Text);

    private static SectionModel Read(string markup) =>
        StatementAssert.ReadsFeatures("## Feature\n\n" + markup).Sections[^1];
}
