using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

public class QuantityTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("4096", 4096)]
    [InlineData("007", 7)]
    [InlineData("1,024", 1024)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2,147,483,647", int.MaxValue)]
    [InlineData("4096.0", 4096)]
    [InlineData("1,024.00", 1024)]
    public void A_number_alone_is_a_count(string text, long count) =>
        Assert.Equal(new Quantity(LimitUnit.Count, count, IsDecimalUnit: false), Parse(text));

    [Theory]
    [InlineData("12 TiB", 12L << 40)]
    [InlineData("12TiB", 12L << 40)]
    [InlineData("12   TiB", 12L << 40)]
    [InlineData("12\tTiB", 12L << 40)]
    [InlineData("12\u00a0TiB", 12L << 40)]
    [InlineData("12 tib", 12L << 40)]
    [InlineData("12 TIB", 12L << 40)]
    [InlineData("0 KiB", 0)]
    [InlineData("1 KiB", 1L << 10)]
    [InlineData("1 MiB", 1L << 20)]
    [InlineData("1 GiB", 1L << 30)]
    [InlineData("1 PiB", 1L << 50)]
    [InlineData("8191 PiB", 8191L << 50)]
    [InlineData("1,024 GiB", 1L << 40)]
    [InlineData("12,345,678KiB", 12345678L << 10)]
    public void A_number_with_a_unit_is_a_size_in_bytes(string text, long bytes) =>
        Assert.Equal(new Quantity(LimitUnit.Bytes, bytes, IsDecimalUnit: false), Parse(text));

    [Theory]
    [InlineData("1.5 GiB", 1536L << 20)]
    [InlineData("1.50GiB", 1536L << 20)]
    [InlineData("2.0 TiB", 2L << 40)]
    [InlineData("0.5KiB", 512)]
    [InlineData("0.0009765625 KiB", 1)]
    [InlineData("1,024.5 KiB", (1024L << 10) + 512)]
    public void A_fraction_of_a_unit_counts_if_it_is_a_whole_number_of_bytes(string text, long bytes) =>
        Assert.Equal(new Quantity(LimitUnit.Bytes, bytes, IsDecimalUnit: false), Parse(text));

    [Theory]
    [InlineData("1KB", 1L << 10)]
    [InlineData("1 MB", 1L << 20)]
    [InlineData("16GB", 16L << 30)]
    [InlineData("5 TB", 5L << 40)]
    [InlineData("1 PB", 1L << 50)]
    public void A_decimal_unit_is_read_as_the_binary_one(string text, long bytes) =>
        Assert.Equal(new Quantity(LimitUnit.Bytes, bytes, IsDecimalUnit: true), Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("twelve TiB")]
    [InlineData("TiB")]
    [InlineData("-1")]
    [InlineData("- 12 TiB")]
    [InlineData("+1")]
    [InlineData("~4096")]
    [InlineData("½ TiB")]
    [InlineData("\u0663 TiB")]
    [InlineData("1,02")]
    [InlineData("10,24 GiB")]
    [InlineData("1,0244")]
    [InlineData("1024,000")]
    [InlineData("1,024,")]
    [InlineData("1,,024")]
    [InlineData(",024")]
    [InlineData("1,024,00")]
    [InlineData("1.024,5")]
    [InlineData("1.024.000")]
    [InlineData("1.5,000 GiB")]
    [InlineData("1. GiB")]
    [InlineData(".5 GiB")]
    [InlineData(".")]
    [InlineData(",")]
    public void Text_that_is_not_a_number_is_rejected(string text) =>
        Assert.Equal("expected a number such as 4096 or 1,024, or one with a unit such as 12 TiB", ProblemOf(text));

    [Theory]
    [InlineData("1.5")]
    [InlineData("4096.5")]
    [InlineData("1.024")]
    [InlineData("2147483648")]
    [InlineData("4,294,967,296")]
    [InlineData("999999999999999999")]
    public void A_count_is_whole_and_fits_an_int(string text) =>
        Assert.Equal("a count must be a whole number up to 2147483647", ProblemOf(text));

    [Theory]
    [InlineData("0.1 KiB")]
    [InlineData("0.3 GiB")]
    [InlineData("0.00048828125 KiB")]
    [InlineData("8192 PiB")]
    [InlineData("8,192 PB")]
    [InlineData("9999999 PiB")]
    [InlineData("9007199254740992 KiB")]
    public void A_size_is_whole_in_bytes_and_fits_a_long(string text) =>
        Assert.Equal("a size must be a whole number of bytes below 8192 PiB", ProblemOf(text));

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("1000000000000000000000000000000000000 PiB")]
    [InlineData("0.0000000000000000000000000000000000001 PiB")]
    public void An_enormous_number_is_rejected(string text) => Assert.NotEmpty(ProblemOf(text));

    [Theory]
    [InlineData("12 TiBs", "'TiBs' is not a unit; did you mean 'TiB'?")]
    [InlineData("12 GiBB", "'GiBB' is not a unit; did you mean 'GiB'?")]
    [InlineData("12 BTi", "'BTi' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    [InlineData("12 XiB", "'XiB' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    [InlineData("12 pages", "'pages' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    [InlineData("12 TiB of memory", "'TiB of memory' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    [InlineData("4 096", "nothing but commas may separate the digits of a number")]
    [InlineData("4'096", "nothing but commas may separate the digits of a number")]
    [InlineData("64.", "remove the full stop after it")]
    [InlineData("1e3", "'e3' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    [InlineData("12 EiB", "'EiB' is not a unit; expected 'KiB', 'MiB', 'GiB', 'TiB' or 'PiB' for a size, and none for a count")]
    public void For_an_unknown_unit_the_nearest_one_is_suggested(string text, string problem) =>
        Assert.Equal(problem, ProblemOf(text));

    /// <summary>A small b is a bit.</summary>
    [Theory]
    [InlineData("16 Tb")]
    [InlineData("16 tb")]
    [InlineData("16 Gb")]
    public void A_decimal_unit_in_another_case_is_unknown(string text) =>
        Assert.Contains("is not a unit", ProblemOf(text));

    private static Quantity Parse(string text)
    {
        Assert.True(Quantity.TryParse(text, out var quantity, out var problem, out _), problem.Text);
        return quantity;
    }

    private static string ProblemOf(string text)
    {
        Assert.False(Quantity.TryParse(text, out var quantity, out var problem, out _));
        Assert.Equal(default, quantity);
        return problem.Text;
    }
}
