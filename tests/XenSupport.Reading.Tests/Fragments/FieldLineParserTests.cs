using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

public class FieldLineParserTests
{
    [Theory]
    [InlineData("Status: Supported", "Status", null, "Supported")]
    [InlineData("Status, dom0: Supported", "Status", "dom0", "Supported")]
    [InlineData("Status, x86_32, shim: Supported", "Status", "x86_32, shim", "Supported")]
    [InlineData("Status, Linux (xen-blkback): Supported", "Status", "Linux (xen-blkback)", "Supported")]
    [InlineData("Status, Linux, \"allocation\" mode: Preview", "Status", "Linux, \"allocation\" mode", "Preview")]
    [InlineData("  Status,\tdom0  :\tSupported \t", "Status", "dom0", "Supported")]
    [InlineData("Status,dom0:  Supported", "Status", "dom0", "Supported")]
    [InlineData("Status: a: b, c: d", "Status", null, "a: b, c: d")]
    [InlineData("Status, a: b: V", "Status", "a", "b: V")]
    [InlineData("Supported, x86: bzImage, ELF", "Supported", "x86", "bzImage, ELF")]
    [InlineData("Limit, x86 PV: 512", "Limit", "x86 PV", "512")]
    [InlineData("Limit-Security: 16TB", "Limit-Security", null, "16TB")]
    [InlineData("Restrictions: on ARM", "Restrictions", null, "on ARM")]
    [InlineData("Xen-Version: 4.20", "Xen-Version", null, "4.20")]
    public void A_line_is_a_name_an_optional_qualifier_and_a_value(
        string text, string name, string? qualifier, string value)
    {
        var line = Parse(text);

        Assert.NotNull(line);
        Assert.Equal((name, qualifier, value), (line.Name, line.Qualifier, line.Value));
        Assert.Equal((name, value), (line.NameRange.Of(text), line.ValueRange.Of(text)));
        Assert.Equal(qualifier ?? "", line.QualifierRange.Of(text));
    }

    [Theory]
    [InlineData("    {|XEN1002:Status|} Supported")]
    [InlineData("    {|XEN1002:Status|}, dom0 Supported")]
    [InlineData("    {|XEN1002:Status|}")]
    [InlineData("    {|XEN1002:Status|}:")]
    [InlineData("    {|XEN1002:Status|}, dom0:  ")]
    [InlineData("    {|XEN1002:Limit|}:")]
    [InlineData("    Status{|XEN1002::|}Supported")]
    [InlineData("    Status, dom0{|XEN1002::|}Supported")]
    [InlineData("    Status, dom0{|XEN1002::|}: Supported")]
    [InlineData("    {|XEN1002:status|}: Supported")]
    [InlineData("    {|XEN1002:STATUS|}, dom0: Supported")]
    [InlineData("    {|XEN1002:Limit-security|}: 512")]
    [InlineData("    {|XEN1002:xen-version|}: 4.20")]
    [InlineData("    {|XEN1002:Status|},: Supported")]
    [InlineData("    {|XEN1002:Status|}, : Supported")]
    [InlineData("    {|XEN1002::|} Supported")]
    [InlineData("    {|XEN1002::|}")]
    public void A_malformed_line_is_reported_at_its_wrong_word(string line)
    {
        var statement = StatementAssert.ReadsFeatures(
            $"## A\n\n    Status, first: Supported\n{line}\n    Status, last: Supported\n");

        Assert.Equal(["a--first", "a--last"], statement.Sections.Last().Entries.Select(entry => entry.Key));
    }

    /// <summary>Most fragments have a single line.</summary>
    [Theory]
    [InlineData("    {|XEN1002:Status|} Supported")]
    [InlineData("    {|XEN1002:Status|}, dom0 Supported")]
    [InlineData("    {|XEN1002:Status|}")]
    [InlineData("    {|XEN1002:Status|}:")]
    [InlineData("    Status{|XEN1002::|}Supported")]
    [InlineData("    {|XEN1002:status|}: Supported")]
    public void A_single_malformed_line_is_reported_too(string line) =>
        StatementAssert.ReadsFeatures($"## A\n\n{line}\n");

    [Fact]
    public void A_missing_value_is_reported_at_the_end_of_the_file() =>
        StatementAssert.ReadsFeatures("## A\n\n    {|XEN1002:Status|}:");

    [Theory]
    [InlineData("{|XEN1001:States|}, Windows: Supported")]
    [InlineData("{|XEN1001:Colour|}: Supported")]
    [InlineData("{|XEN1001:Xen Version|}: 4.20")]
    public void An_unknown_name_is_reported_at_the_name(string line)
    {
        var statement = StatementAssert.ReadsFeatures($"## A\n\n    {line}\n    Status: Supported\n");

        var statuses = statement.Sections.Last().Entries.Where(entry => entry.Field == SupportField.Status);

        Assert.Equal("a", Assert.Single(statuses).Key);
    }

    [Theory]
    [InlineData("Status: x", true)]
    [InlineData("States, Windows: x", true)]
    [InlineData("Functional completeness: x", true)]
    [InlineData("Limit-Security: x", true)]
    [InlineData("status:x", true)]
    [InlineData("Status x", true)]
    [InlineData("Status", true)]
    [InlineData("Limit-Security, a x", true)]
    [InlineData("States x", false)]
    [InlineData("Statusx", false)]
    [InlineData("GICD_ICENABLER0", false)]
    [InlineData("0x1000: x", false)]
    [InlineData(": x", false)]
    [InlineData(", a: x", false)]
    public void A_name_with_a_colon_or_a_known_name_has_the_shape_of_a_field(string text, bool expected) =>
        Assert.Equal(expected, CreateParser(text).HasFieldShape(new TextRange(0, text.Length)));

    [Theory]
    [InlineData("Status: x", true)]
    [InlineData("Supported, x86: x", true)]
    [InlineData("Release-Notes:x", true)]
    [InlineData("Security supported: x", true)]
    [InlineData("States: x", false)]
    [InlineData("status: x", false)]
    [InlineData("Status x", false)]
    public void A_known_name_must_be_written_exactly(string text, bool expected) =>
        Assert.Equal(expected, CreateParser(text).HasKnownName(new TextRange(0, text.Length)));

    private static FieldLine? Parse(string text)
    {
        var findings = new FindingList();
        var line = new FieldLineParser(new SourceLines(text), isOverlay: false, [], findings)
            .Parse(new TextRange(0, text.Length).Trim(text), SectionRoot.Features, FieldLineOrigin.Fragment);
        Assert.Empty(findings.InOrder());
        return line;
    }

    private static FieldLineParser CreateParser(string text) =>
        new(new SourceLines(text), isOverlay: false, [], new FindingList());
}
