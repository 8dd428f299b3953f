using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Values;

/// <summary>Limits in status values: <c>Supported up to …</c>.</summary>
public class StatusLimitParserTests
{
    private const long TiB = 1L << 40;
    private const string Beyond = "are supported, but not security supported";

    [Theory]
    [InlineData("Supported up to 4096", LimitUnit.Count, 4096)]
    [InlineData("Supported up to 4096.", LimitUnit.Count, 4096)]
    [InlineData("Supported up to 1,024", LimitUnit.Count, 1024)]
    [InlineData("supported UP to 128", LimitUnit.Count, 128)]
    [InlineData("Supported up to 12 GiB", LimitUnit.Bytes, 12L << 30)]
    [InlineData("Supported up to 2 TiB", LimitUnit.Bytes, 2 * TiB)]
    [InlineData("Supported up to 2TiB.", LimitUnit.Bytes, 2 * TiB)]
    [InlineData("Supported up to 1.5 TiB", LimitUnit.Bytes, TiB + (TiB / 2))]
    public void A_quantity_is_the_limit_with_and_without_security_support(string value, LimitUnit unit, long limit) =>
        Assert.Equal(new LimitModel(unit, limit, limit), LimitOf(value));

    [Theory]
    [InlineData("Supported up to 12 TiB. Hosts with more memory are supported, but not security supported.")]
    [InlineData("Supported up to 12 TiB. Hosts with more memory are supported, but not security supported")]
    [InlineData("Supported up to 12 TiB. Guests with more memory are supported, but not security supported.")]
    [InlineData("SUPPORTED UP TO 12 TIB. HOSTS WITH MORE MEMORY ARE SUPPORTED, BUT NOT SECURITY SUPPORTED.")]
    public void More_can_be_supported_without_a_bound(string value) =>
        Assert.Equal(new LimitModel(LimitUnit.Bytes, null, 12 * TiB, IsUnbounded: true), LimitOf(value));

    [Theory]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than 16 TiB, " + Beyond + ".")]
    [InlineData("Supported up to 8TiB. Guests with more memory, but less than 16TiB, " + Beyond)]
    [InlineData("Supported up to 8,192 GiB. Hosts with more memory, but less than 16 TiB, " + Beyond + ".")]
    public void A_bound_after_less_than_is_exclusive(string value) =>
        Assert.Equal(new LimitModel(LimitUnit.Bytes, (16 * TiB) - 1, 8 * TiB), LimitOf(value));

    [Fact]
    public void A_count_can_have_an_exclusive_bound_too() =>
        Assert.Equal(
            new LimitModel(LimitUnit.Count, 511, 128),
            LimitOf("Supported up to 128. Guests with more vCPUs, but less than 512, " + Beyond + "."));

    [Theory]
    [InlineData("Supported  up  to  4096")]
    [InlineData("Supported up to\t4096")]
    [InlineData("Supported up to 4096 .")]
    public void The_number_of_blanks_makes_no_difference(string value) =>
        Assert.Equal(new LimitModel(LimitUnit.Count, 4096, 4096), LimitOf(value));

    [Theory]
    [InlineData("Supported up to 8 TiB.  Guests with more memory, but less than 16 TiB, " + Beyond)]
    [InlineData("Supported up to 8 TiB. Guests  with more  memory, but less than 16  TiB, " + Beyond)]
    [InlineData("Supported up to 8 TiB. Guests with more memory,  but less  than 16 TiB,  " + Beyond)]
    [InlineData("Supported up to 8 TiB. Guests\twith more memory, but less than 16 TiB, " + Beyond)]
    [InlineData(
        "Supported up to 8 TiB. Guests with more memory, but less than 16 TiB, "
        + "are supported,  but not security  supported")]
    public void The_number_of_blanks_in_a_sentence_makes_no_difference(string value) =>
        Assert.Equal(new LimitModel(LimitUnit.Bytes, (16 * TiB) - 1, 8 * TiB), LimitOf(value));

    [Theory]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory may work|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Do not ask for more|}")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory are not supported|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory are supported|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more are supported, but not security supported|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts are supported, but not security supported|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory of one node " + Beyond + "|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory, up to 16 TiB, " + Beyond + "|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more, but less than 16 TiB, " + Beyond + "|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Hosts with more memory " + Beyond + ". Or not|}.")]
    public void An_unknown_sentence_is_reported(string markup) => AssertUnknown(markup);

    /// <summary>The text before the words could negate them.</summary>
    [Theory]
    [InlineData("Supported up to 12 TiB. {|XEN1004:No hosts with more memory " + Beyond + "|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Few Hosts with more memory " + Beyond + "|}.")]
    [InlineData(
        "Supported up to 8 TiB. {|XEN1004:Not all Guests with more memory, but less than 16 TiB, " + Beyond + "|}.")]
    [InlineData("Supported up to 12 TiB. {|XEN1004:Machines with more memory " + Beyond + "|}.")]
    public void A_sentence_about_anything_but_hosts_or_guests_is_reported(string markup) => AssertUnknown(markup);

    [Theory]
    [InlineData("Supported up to {|XEN1005:twelve TiB|}")]
    [InlineData("Supported up to {|XEN1005:twelve TiB|}.")]
    [InlineData("Supported up to {|XEN1005:-1|}")]
    [InlineData("Supported up to {|XEN1005:1,02|}")]
    [InlineData("Supported up to {|XEN1005:1.5|}")]
    [InlineData("Supported up to {|XEN1005:2147483648|}")]
    [InlineData("Supported up to {|XEN1005:8192 PiB|}")]
    [InlineData("Supported up to 12 {|XEN1005:TiBs|}")]
    [InlineData("Supported up to {|XEN1005:>1 TiB|}")]
    [InlineData("Supported up to 8 {|XEN1005:for 32bit|}")]
    [InlineData("Supported up to 12 {|XEN1005:TiB (of RAM)|}")]
    [InlineData("Supported up to 12 TiB, {|XEN1004:not security supported|}")]
    [InlineData("Supported up to {|XEN1005:many TiB|}. Hosts with more memory " + Beyond + ".")]
    [InlineData(
        "Supported up to 12 {|XEN1005:TiB of it|}. Guests with more memory, but less than 16 TiB, " + Beyond + ".")]
    public void A_malformed_quantity_is_reported(string markup) => AssertUnknown(markup);

    [Theory]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1005:many TiB|}, " + Beyond + ".")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than 16 {|XEN1005:TiBs|}, " + Beyond + ".")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1005:16|}, " + Beyond + ".")]
    [InlineData("Supported up to 8. Guests with more vCPUs, but less than {|XEN1005:16 TiB|}, " + Beyond + ".")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1005:8 TiB|}, " + Beyond + ".")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1005:4 TiB|}, " + Beyond + ".")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1005:memory|}, " + Beyond + ".")]
    public void A_malformed_bound_is_reported(string markup) => AssertUnknown(markup);

    [Fact]
    public void A_missing_quantity_is_reported()
    {
        var reading = StatusParser.Parse("Supported up to");

        Assert.Equal(Rules.MalformedLimit, Assert.Single(reading.Findings).Rule);
        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown), (reading.Status, reading.SecuritySupport));
        Assert.Null(reading.Limit);
    }

    [Theory]
    [InlineData("Supported up to {|XEN1006:12TB|}")]
    [InlineData("Supported up to {|XEN1006:12 TB|}.")]
    [InlineData("Supported up to {|XEN1006:12 TB|}. Hosts with more memory are supported, but not security supported.")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than {|XEN1006:16 TB|}, " + Beyond + ".")]
    [InlineData(
        "Supported up to {|XEN1006:8 TB|}. Guests with more memory, but less than {|XEN1006:16 TB|}, " + Beyond + ".")]
    public void A_decimal_unit_is_reported_at_the_unit(string markup)
    {
        var section = StatementAssert.ReadsFeatures(Feature(markup)).Sections[^1];

        Assert.Equal(SupportStatus.Supported, section.Entries[0].Status);
        Assert.Single(section.Limits);
    }

    private static LimitModel? LimitOf(string value)
    {
        var reading = StatusParser.Parse(value);
        Assert.Empty(reading.Findings);
        Assert.Equal((SupportStatus.Supported, SecuritySupport.Conditional), (reading.Status, reading.SecuritySupport));
        return reading.Limit;
    }

    private static void AssertUnknown(string markup)
    {
        var section = StatementAssert.ReadsFeatures(Feature(markup)).Sections[^1];

        var entry = Assert.Single(section.Entries);
        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown), (entry.Status, entry.SecuritySupport));
        Assert.Empty(section.Limits);
    }

    private static string Feature(string value) => "## Memory\n\n    Status, x86: " + value;
}
