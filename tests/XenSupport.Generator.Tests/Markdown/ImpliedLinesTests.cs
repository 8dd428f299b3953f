using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Tests.Markdown;

public class ImpliedLinesTests
{
    [Theory]
    [InlineData("a\n\n# H\n\nb", 1, 3)]
    [InlineData("# H\n\n## I\n\n\n    a", 1, 3)]
    [InlineData("######\n\na", 1)]
    [InlineData("#\tH\r\n\r\na", 1)]
    public void An_empty_line_beside_a_heading_is_implied(string text, params int[] lines) =>
        Assert.Equal(lines, ImpliedLinesOf(text));

    [Theory]
    [InlineData("a\n\nb")]
    [InlineData("#H\n\na")]
    [InlineData("####### H\n\na")]
    [InlineData(" # H\n\na")]
    [InlineData("H\n===\n\na")]
    [InlineData("# H\n \t\na")]
    [InlineData("# H\n\u00a0\na")]
    public void Beside_what_may_be_no_heading_it_is_not(string text) => Assert.Empty(ImpliedLinesOf(text));

    [Theory]
    [InlineData("a\nB\nc", 1, 2)]
    [InlineData("    a\n    b", 1)]
    [InlineData("\ta\n\tb\n    c", 1)]
    [InlineData("- a\n  b\n  c", 2)]
    public void A_line_indented_as_the_one_before_it_is_implied_where_both_begin_with_a_letter(string text, params int[] lines) =>
        Assert.Equal(lines, ImpliedLinesOf(text));

    [Theory]
    [InlineData("a\n b")]
    [InlineData("a\n    b")]
    [InlineData("a\n\nb")]
    [InlineData("a\n- b\nc")]
    [InlineData("a\n1. b\nc")]
    [InlineData("a\n===\nb")]
    [InlineData("# H\na")]
    [InlineData("a\n: b")]
    public void Any_other_line_is_not(string text) => Assert.Empty(ImpliedLinesOf(text));

    [Theory]
    [InlineData("```", true)]
    [InlineData("  ~~~ c", true)]
    [InlineData("<p>", true)]
    [InlineData("\t<!-- a", true)]
    [InlineData("a <p>", false)]
    [InlineData("", false)]
    public void A_fence_or_HTML_may_hide_what_lines_are(string line, bool mayBeginOpaque) =>
        Assert.Equal(mayBeginOpaque, ImpliedLines.MayBeginOpaque(new SourceLines(line), 0));

    private static IEnumerable<int> ImpliedLinesOf(string text)
    {
        var lines = new SourceLines(text);
        return Enumerable.Range(0, lines.Count).Where(line => ImpliedLines.Contains(lines, line));
    }
}
