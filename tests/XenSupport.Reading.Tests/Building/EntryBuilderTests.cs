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

    private static SupportStatus StatusOf(string line) => StatementAssert
        .ReadsFeatures($"## Toolstack\n\n### xl\n\n    {line}\n{StatementAssert.Definition}")
        .Sections.SelectMany(section => section.Entries)
        .Single(entry => entry.Field == "Supported")
        .Status;
}
