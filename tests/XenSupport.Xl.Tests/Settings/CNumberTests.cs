using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Tests.Settings;

/// <summary>Numbers as C's strtol reads them, up to the end of the text.</summary>
public class CNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("512", 512)]
    [InlineData("010", 8)]
    [InlineData("0x2000", 8192)]
    [InlineData("0XFF", 255)]
    [InlineData("0xfF", 255)]
    [InlineData(" -1", -1)]
    [InlineData("\t+7", 7)]
    [InlineData("-0x10", -16)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("00000000000000000000000000000001", 1)]
    public void A_number_is_read(string text, long number) => Assert.Equal(number, CNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("08")]
    [InlineData("09")]
    [InlineData("12ab")]
    [InlineData("512m")]
    [InlineData("12 ")]
    [InlineData("1.5")]
    [InlineData("0x")]
    [InlineData("- 1")]
    [InlineData("--1")]
    [InlineData("yes")]
    [InlineData("true")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("0x10000000000000000")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("\u0661")]
    public void Other_text_is_not_a_number(string text) => Assert.Null(CNumber.Parse(text));
}
