using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Values;

/// <summary>The values of <c>Limit</c> and <c>Limit-Security</c> lines.</summary>
public class LimitParserTests
{
    private const long GiB = 1L << 30;
    private const long TiB = 1L << 40;

    [Theory]
    [InlineData("4095", LimitUnit.Count, 4095)]
    [InlineData("131,072", LimitUnit.Count, 131072)]
    [InlineData("16TiB", LimitUnit.Bytes, 16 * TiB)]
    [InlineData("16 TiB", LimitUnit.Bytes, 16 * TiB)]
    [InlineData("1.5 GiB", LimitUnit.Bytes, GiB + (GiB / 2))]
    public void A_value_is_a_quantity(string value, LimitUnit unit, long quantity) =>
        Assert.Equal([new LimitPart(null, IsOpen: false, new Quantity(unit, quantity, false))], Parse(value).Parts);

    [Theory]
    [InlineData(">1TiB")]
    [InlineData("> 1 TiB")]
    public void A_value_can_be_open_ended(string value) =>
        Assert.Equal(
            [new LimitPart(null, IsOpen: true, new Quantity(LimitUnit.Bytes, TiB, false))], Parse(value).Parts);

    [Theory]
    [InlineData("8 for 32bit; 128 for 64bit")]
    [InlineData("8 for 32bit, 128 for 64bit")]
    [InlineData("8 for 32bit;128 for 64bit")]
    [InlineData("8 for 32bit ;  128  for  64bit")]
    [InlineData("8 for 32-bit; 128 for 64 bit")]
    public void A_value_can_be_one_for_each_word_size(string value) =>
        Assert.Equal([CountFor("32bit", 8), CountFor("64bit", 128)], Parse(value).Parts);

    [Fact]
    public void Word_sizes_can_be_in_any_order() =>
        Assert.Equal([CountFor("64bit", 1024), CountFor("32bit", 8)], Parse("1,024 for 64bit, 8 for 32bit").Parts);

    [Fact]
    public void A_value_can_be_for_one_word_size_only() =>
        Assert.Equal([CountFor("64bit", 128)], Parse("128 for 64bit").Parts);

    [Theory]
    [InlineData("{|XEN1005:many|}")]
    [InlineData("{|XEN1005:-1|}")]
    [InlineData("{|XEN1005:4,09|}")]
    [InlineData("{|XEN1005:2147483648|}")]
    [InlineData("16 {|XEN1005:TiBs|}")]
    [InlineData("{|XEN1005:8192 PiB|}")]
    [InlineData("{|XEN1005:<1TB|}")]
    [InlineData("16 {|XEN1005:TiB (x86)|}")]
    [InlineData("16; {|XEN1005:32|}")]
    [InlineData("1, {|XEN1005:024|}")]
    [InlineData("8 for 32bit; {|XEN1005:128|}")]
    [InlineData("128; {|XEN1005:8 for 32bit|}")]
    [InlineData("8 for 32bit; {|XEN1005:16 for 32bit|}")]
    [InlineData("8 for 32bit; {|XEN1005:5 TiB for 64bit|}")]
    public void A_malformed_value_is_reported_at_its_wrong_piece(string markup) => AssertNoLimit(markup);

    [Theory]
    [InlineData("8 for {|XEN1005:48bit|}")]
    [InlineData("8 for 32bit; 128 for {|XEN1005:ARM|}")]
    [InlineData("8 for 32bit; {|XEN1005:many|} for 64bit")]
    [InlineData("16 {|XEN1005:TiBs|} for 32bit, 5 TiB for 64bit")]
    public void A_malformed_piece_is_reported_without_the_part_around_it(string markup) => AssertNoLimit(markup);

    [Theory]
    [InlineData("8 for 32bit;")]
    [InlineData("; 8 for 32bit")]
    [InlineData("8 for 32bit;; 128 for 64bit")]
    [InlineData("8 for")]
    [InlineData("for 32bit")]
    [InlineData("8 for 32bit for 64bit")]
    [InlineData(">")]
    [InlineData(">=8")]
    [InlineData(">>8")]
    public void A_value_with_a_piece_missing_gives_no_limit(string value)
    {
        var reading = Parse(value);

        Assert.Empty(reading.Parts);
        Assert.Equal(Rules.MalformedLimit, Assert.Single(reading.Findings).Rule);
    }

    [Theory]
    [InlineData("{|XEN1006:16TB|}", 16 * TiB)]
    [InlineData("{|XEN1006:16 GB|}", 16 * GiB)]
    public void A_decimal_unit_is_read_as_binary(string markup, long bytes)
    {
        var section = StatementAssert.ReadsFeatures(Feature(markup)).Sections[^1];

        Assert.Equal(new LimitModel(LimitUnit.Bytes, bytes, bytes), Assert.Single(section.Limits).Limit);
    }

    [Theory]
    [InlineData(">{|XEN1006:1TB|}")]
    [InlineData("{|XEN1006:16GB|} for 32bit")]
    [InlineData("16 GiB for 32bit, {|XEN1006:5TB|} for 64bit")]
    [InlineData("{|XEN1006:16GB|} for 32bit, {|XEN1006:5TB|} for 64bit")]
    public void A_decimal_unit_is_reported_at_the_unit(string markup) =>
        Assert.NotEmpty(StatementAssert.ReadsFeatures(Feature(markup)).Sections[^1].Limits);

    [Theory]
    [InlineData("16 TiBs", "'16 TiBs': 'TiBs' is not a unit; did you mean 'TiB'?")]
    [InlineData("16; 32", "'32': expected one value for each word size, such as '8 for 32bit; 128 for 64bit'")]
    [InlineData(
        "8 for 32bit; 5 TiB for 64bit",
        "'5 TiB for 64bit': the values for the word sizes must be all counts or all sizes")]
    public void A_message_says_what_was_expected(string value, string message)
    {
        var text = StatementAssert.Preamble + Feature(value) + "\n";
        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

        Assert.Equal("Malformed limit " + message, Assert.Single(reading.Findings).Message);
    }

    private static LimitReading Parse(string value) => LimitParser.Parse(value);

    private static LimitPart CountFor(string wordSize, long count) =>
        new(wordSize, IsOpen: false, new Quantity(LimitUnit.Count, count, false));

    private static void AssertNoLimit(string markup)
    {
        var section = StatementAssert.ReadsFeatures(Feature(markup)).Sections[^1];

        Assert.Single(section.Entries);
        Assert.Empty(section.Limits);
    }

    private static string Feature(string value) => "## Feature\n\n    Limit: " + value;
}
