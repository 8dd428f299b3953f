using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Tests.Reports;

/// <summary>Markdown shows the text of a statement as it is.</summary>
public class MarkdownTextTests
{
    private const string Letters = "ab1. )(#+-=>*_`~[]<>!&;|:\\$/\"'";

    [Theory]
    [InlineData("Physical CPUs, x86_32: Supported up to 4096", "Physical CPUs, x86_32: Supported up to 4096")]
    [InlineData("XSM & FLASK (Linux)", "XSM & FLASK (Linux)")]
    [InlineData("_a_ *b* `c`", "\\_a\\_ \\*b\\* \\`c\\`")]
    [InlineData("[a](b) <c> ~~d~~ &lt; &#60;", "\\[a\\](b) \\<c> \\~\\~d\\~\\~ \\&lt; \\&#60;")]
    [InlineData("# a", "\\# a")]
    [InlineData("- a - b", "\\- a - b")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("a 12. b", "a 12. b")]
    [InlineData("\u001b[2J\u202e", "\uFFFD\\[2J\uFFFD")]
    public void Only_what_could_be_markup_is_escaped(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Of(text));

    [Fact]
    public void Any_text_is_shown_as_it_is() => Gen.Char[Letters].Array[1, 12].Select(letters => new string(letters))
        .Where(text => text.Trim() == text)
        .Sample(
            text =>
            {
                var html = Markdown.ToHtml($"- {MarkdownText.Of(text)}\n- next\n", Pipeline);
                var list = new HtmlParser().ParseDocument(html).QuerySelector("body > ul")!;

                Assert.Equal([text, "next"], list.Children.Select(item => item.TextContent));
                Assert.All(list.Children, item => Assert.Empty(item.Children));
            },
            iter: 2000,
            threads: 1);

    private static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();
}
