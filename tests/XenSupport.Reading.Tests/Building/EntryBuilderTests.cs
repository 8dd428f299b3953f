using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

public class EntryBuilderTests
{
    [Theory]
    [InlineData("Supported: {|XEN1002:No|}")]
    [InlineData("Supported: {|XEN1002:yes|}")]
    [InlineData("Supported: {|XEN1002:None|}")]
    [InlineData("Supported, ARM: {|XEN1002:Experimental|}")]
    [InlineData("Supported, ARM: {|XEN1002:Expermental|}")]
    [InlineData("Supported, x86: {|XEN1002:Not supported|}")]
    [InlineData("Supported, x86: {|XEN1002:unsupported|}")]
    [InlineData("Supported: {|XEN1002:Supported up to 4|}")]
    [InlineData("Supported: bzImage, {|XEN1002:Tech Preview|}")]
    [InlineData("Supported: bzImage; {|XEN1002:without ELF|}, ELF")]
    public void A_status_in_a_list_of_what_is_supported_is_not_read_as_supported(string line) =>
        Assert.Equal(SupportStatus.Unknown, StatusOf(line));

    [Theory]
    [InlineData("Supported: bzImage, ELF")]
    [InlineData("Supported, x86: raw")]
    public void A_list_of_what_is_supported_is_supported(string line) =>
        Assert.Equal(SupportStatus.Supported, StatusOf(line));

    [Theory]
    [InlineData("    {|XEN1011:Status: Supported|}")]
    [InlineData("xl\n\n    {|XEN1011:Status: Supported|}")]
    [InlineData("    {|XEN1011:Status, Linux: Supported\n    Status, FreeBSD: Supported|}")]
    [InlineData("    {|XEN1011:Supported, x86: bzImage|}")]
    [InlineData("   {|XEN1011:{|XEN1008:Status|}: Supported|}")]
    public void A_status_of_a_group_is_that_of_a_feature_whose_heading_is_lost(string text) => Assert.All(
        EntriesOfFirst($"## T\n\n{text}\n\n### libxl\n\n    Status: Experimental\n"),
        entry => Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown), (entry.Status, entry.SecuritySupport)));

    [Theory]
    [InlineData("## T\n\n    Status: Support scope restricted\n\n### xl\n\n    Status: Experimental\n")]
    [InlineData("## T\n\n    Status: Supported\n\n## U\n\n### xl\n\n    Status: Experimental\n")]
    public void A_group_may_be_restricted_and_a_feature_may_be_on_level_2(string features) =>
        Assert.Equal(SupportStatus.Supported, EntriesOfFirst(features).Single().Status);

    private static EquatableArray<EntryModel> EntriesOfFirst(string features) =>
        StatementAssert.ReadsFeatures(features).Sections[1].Entries;

    private static SupportStatus StatusOf(string line) => StatementAssert
        .ReadsFeatures($"## Toolstack\n\n### xl\n\n    {line}\n{StatementAssert.Definition}")
        .Sections.SelectMany(section => section.Entries)
        .Single(entry => entry.Field == "Supported")
        .Status;
}
