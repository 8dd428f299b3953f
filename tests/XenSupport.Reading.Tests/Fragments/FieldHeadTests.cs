using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

/// <summary>A field line that is written wrongly is reported where it begins, and raises nothing.</summary>
public class FieldHeadTests
{
    [Theory]
    [InlineData("{|XEN1001:Status (x86)|}: Supported")]
    [InlineData("{|XEN1001:Status [x86]|}: Supported")]
    [InlineData("{|XEN1001:Status/x86|}: Supported")]
    [InlineData("{|XEN1001:Status x86|}: Supported")]
    [InlineData("{|XEN1001:Status.x86|}: Supported")]
    [InlineData("{|XEN1001:- Status|}: Supported")]
    [InlineData("{|XEN1001:* Status|}: Supported")]
    [InlineData("{|XEN1001:+Status|}: Supported")]
    [InlineData("{|XEN1001:*Status|}: Supported")]
    [InlineData("{|XEN1001:\\Status|}: Supported")]
    [InlineData("{|XEN1001:\u2022 Status|}: Supported")]
    [InlineData("{|XEN1001:> Status|}, x86: Supported")]
    [InlineData("{|XEN1001:1. Status|}: Supported")]
    [InlineData("{|XEN1001:Limit (x86)|}: 512")]
    public void A_lone_line_with_a_bad_head_is_a_broken_fragment(string line)
    {
        Assert.Empty(Read("    " + line));
        Assert.Equal(["Status: Supported"], Read($"    Status: Supported\n    {line}"));
    }

    [Theory]
    [InlineData("Status, {|XEN1002:Status|}, x86: Supported")]
    [InlineData("Status, x86, {|XEN1002:x86|}: Supported")]
    [InlineData("Limit, {|XEN1002:Limit|}: 4")]
    public void A_word_that_the_head_has_twice_is_reported(string line) => Assert.Empty(Read("    " + line));

    [Theory]
    [InlineData("x86 <!-- all -->")]
    [InlineData("x\u200b86")]
    [InlineData("**x86**")]
    [InlineData("`x86`")]
    [InlineData("x86\\")]
    public void Markup_is_reported_and_left_out_of_a_qualifier(string qualifier) => Assert.Equal(
        ["a--x86"],
        StatementAssert
            .ReadsFeatures($"## T\n\n### A\n\n    Status, {{|XEN1045:{qualifier}|}}: Supported\n")
            .Sections.Last().Entries.Select(entry => entry.Key));

    [Theory]
    [InlineData("{|XEN1009:, not security supported|}", SecuritySupport.NotSupported)]
    [InlineData("{|XEN1009:, with caveats|}", SecuritySupport.Conditional)]
    [InlineData("{|XEN1009:(in some mode)|}", SecuritySupport.Conditional)]
    public void A_line_that_only_continues_a_value_is_joined(string line, SecuritySupport support)
    {
        var text = $"## T\n\n### A\n\n    Status: Supported\n    {line}\n\nA caveat.\n";
        var entry = StatementAssert.ReadsFeatures(text).Sections.Last().Entries.Single();

        Assert.Equal((SupportStatus.Supported, support), (entry.Status, entry.SecuritySupport));
    }

    [Theory]
    [InlineData("    Status: {|XEN1003:Supported\n    {|XEN1009:not security supported|}|}")]
    [InlineData("    Status: {|XEN1004:Supported\n    {|XEN1009:(experimental)|}|}")]
    [InlineData("    Status: {|XEN1003:Supported\n    {|XEN1009:Only with IOMMU|}|}")]
    [InlineData("    Status: {|XEN1003:Supported\n\n    {|XEN1009:Security support external|}|}")]
    [InlineData("    Status: {|XEN1003:Supported\n    {|XEN1009:* For trusted guests only|}|}")]
    [InlineData("    Status: {|XEN1003:Supported\n{|XEN1009:Except for security|}|}")]
    [InlineData("    Status: {|XEN1003:Supported\n  * {|XEN1009:Not security supported|}|}")]
    public void A_line_that_takes_back_the_one_above_leaves_nothing_supported(string lines) =>
        Assert.Equal(SupportStatus.Unknown, StatementAssert
            .ReadsFeatures($"## T\n\n### A\n\n{lines}\n")
            .Sections.Last().Entries.Single().Status);

    [Theory]
    [InlineData("    {|XEN1002:,|} x\n    Status: Supported")]
    [InlineData("    Status: Supported\n    {|XEN1002:,|} x: Experimental")]
    public void A_line_without_a_name_is_reported_where_it_begins(string lines) =>
        Assert.Equal(["Status: Supported"], Read(lines));

    [Theory]
    [InlineData("{|XEN1002:status|}, Xeon Phi: Not supported.")]
    [InlineData("{|XEN1001:Statsu|}, ARM: Experimental")]
    [InlineData("{|XEN1008:Restrictions|}: only with an IOMMU")]
    [InlineData("{|XEN1008:Supported|}, ARM: raw")]
    [InlineData("{|XEN1008:Status|}, ARM: Experimental\n{|XEN1001:Statsu|}, x86: Experimental")]
    public void A_line_glued_below_a_fragment_is_a_field_that_lost_its_place(string line) =>
        Assert.Equal("Status: Supported", Read("    Status: Supported\n" + line).First());

    [Theory]
    [InlineData("    Status: Supported\nCaveat: one.")]
    [InlineData("    Status: Supported\n\nRestrictions: none that matter.")]
    public void Other_prose_below_a_fragment_is_a_caveat(string lines) =>
        Assert.Equal(["Status: Supported"], Read(lines));

    private static IEnumerable<string> Read(string fragment) => StatementAssert
        .ReadsFeatures($"## T\n\n### A\n\n{fragment}\n")
        .Sections.Last().Entries
        .Select(entry => $"{entry.Field}: {entry.Value}");
}
