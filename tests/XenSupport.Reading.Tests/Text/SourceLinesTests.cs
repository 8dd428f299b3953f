using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Text;

public class SourceLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\nb", "a", "b")]
    [InlineData("a\nb\n", "a", "b")]
    [InlineData("a\n\nb", "a", "", "b")]
    [InlineData("\na", "", "a")]
    [InlineData("a\r\nb\r\n", "a", "b")]
    [InlineData("a\rb\r", "a", "b")]
    [InlineData("a\r\rb", "a", "", "b")]
    [InlineData("a\n\rb", "a", "", "b")]
    [InlineData("a\r\r\nb", "a", "", "b")]
    [InlineData("a\r\n\nb\rc", "a", "", "b", "c")]
    [InlineData("\ta \t\r\n  b  ", "a", "b")]
    [InlineData(" \t \n\t", "", "")]
    public void A_line_ends_with_LF_CRLF_or_CR_and_is_trimmed(string text, params string[] expected)
    {
        var lines = new SourceLines(text);

        Assert.Equal(expected, Enumerable.Range(0, lines.Count).Select(line => lines.Trimmed(line).Of(text)));
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\f')]
    [InlineData('\v')]
    public void No_other_character_ends_a_line(char character) =>
        Assert.Equal(1, new SourceLines($"a{character}b").Count);

    [Theory]
    [InlineData("", "0")]
    [InlineData("ab", "000")]
    [InlineData("a\nb", "0011")]
    [InlineData("a\nb\n", "00111")]
    [InlineData("a\r\nb", "00011")]
    [InlineData("a\rb\r", "00111")]
    [InlineData("\n\n\n", "0122")]
    public void Each_offset_up_to_the_end_belongs_to_a_line(string text, string expected)
    {
        var lines = new SourceLines(text);

        Assert.Equal(
            expected,
            string.Concat(Enumerable.Range(0, text.Length + 1).Select(offset => lines.LineAt(offset, earlier: 0))));
    }

    [Theory]
    [InlineData("x", 0)]
    [InlineData("    x", 4)]
    [InlineData("\tx", 4)]
    [InlineData(" \tx", 4)]
    [InlineData("   \tx", 4)]
    [InlineData("    \tx", 8)]
    [InlineData("\t\tx", 8)]
    [InlineData("\t x", 5)]
    [InlineData("ab\tx", 4)]
    public void A_tab_extends_to_the_next_multiple_of_four(string line, int column)
    {
        var text = "\tfirst\r\n" + line;

        Assert.Equal(column, new SourceLines(text).ColumnOf(1, text.IndexOf('x', StringComparison.Ordinal)));
    }
}
