using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Text;

public class TextRangeTests
{
    [Theory]
    [InlineData("abc", 0, 3, "abc")]
    [InlineData(" a b ", 0, 5, "a b")]
    [InlineData("\t a\r\n", 0, 5, "a")]
    [InlineData("a\u00a0", 0, 2, "a")]
    [InlineData("x a x", 1, 4, "a")]
    [InlineData("xax", 1, 2, "a")]
    public void Trimming_removes_the_blanks_at_both_ends(string text, int start, int end, string expected) =>
        Assert.Equal(expected, TextRange.FromBounds(start, end).Trim(text).Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\r\n")]
    public void Trimming_blanks_leaves_nothing(string text)
    {
        var range = new TextRange(0, text.Length).Trim(text);

        Assert.True(range.IsEmpty);
        Assert.Equal("", range.Of(text));
    }

    [Fact]
    public void Trimming_never_goes_beyond_the_range()
    {
        const string text = "  a  ";

        Assert.Equal(TextRange.FromBounds(2, 2), TextRange.FromBounds(0, 2).Trim(text));
        Assert.Equal(TextRange.FromBounds(2, 3), TextRange.FromBounds(1, 4).Trim(text));
    }

    [Fact]
    public void Bounds_are_start_and_end()
    {
        var range = TextRange.FromBounds(2, 5);

        Assert.Equal((2, 3, 5), (range.Start, range.Length, range.End));
        Assert.False(range.IsEmpty);
        Assert.Equal("cde", range.Of("abcdef"));
    }
}
