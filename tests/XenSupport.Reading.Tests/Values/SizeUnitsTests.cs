using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

public class SizeUnitsTests
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1, "1 bytes")]
    [InlineData(1023, "1023 bytes")]
    [InlineData(1L << 10, "1 KiB")]
    [InlineData(1536L << 20, "1536 MiB")]
    [InlineData(12L << 30, "12 GiB")]
    [InlineData(12L << 40, "12 TiB")]
    [InlineData(1024L << 40, "1 PiB")]
    [InlineData(8191L << 50, "8191 PiB")]
    [InlineData(long.MaxValue, "9223372036854775807 bytes")]
    public void A_size_is_described_in_the_largest_unit_in_which_it_is_whole(long bytes, string description) =>
        Assert.Equal(description, SizeUnits.Describe(LimitUnit.Bytes, bytes));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1024, "1024")]
    [InlineData(int.MaxValue, "2147483647")]
    public void A_count_is_described_without_a_unit(long count, string description) =>
        Assert.Equal(description, SizeUnits.Describe(LimitUnit.Count, count));

    [Theory]
    [InlineData(LimitUnit.Bytes, 8L << 40, "up to 8 TiB")]
    [InlineData(LimitUnit.Bytes, (16L << 40) - 1, "below 16 TiB")]
    [InlineData(LimitUnit.Bytes, 0, "up to 0 bytes")]
    [InlineData(LimitUnit.Bytes, long.MaxValue, "up to 9223372036854775807 bytes")]
    [InlineData(LimitUnit.Count, 4095, "up to 4095")]
    [InlineData(LimitUnit.Count, 4096, "up to 4096")]
    public void An_exclusive_bound_is_described_as_one(LimitUnit unit, long maximum, string description) =>
        Assert.Equal(description, SizeUnits.DescribeMaximum(unit, maximum));

    [Fact]
    public void A_size_has_constants_in_four_units() =>
        Assert.Equal(
            [("Bytes", 1L), ("KiB", 1024L), ("MiB", 1024L * 1024), ("GiB", 1024L * 1024 * 1024)],
            SizeUnits.All.Select(unit => (unit.Name, 1L << unit.Power)));
}
