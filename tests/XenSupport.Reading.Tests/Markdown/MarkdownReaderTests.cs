using CsCheck;
using Markdig.Syntax;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Markdown;

public class MarkdownReaderTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        "# ", "## ", "    ", "\t", "  ", "- ", "* ", "1. ", "> ", "```", "~~~", "---", "===", "[", "]", "]: ", "(",
        "'", "<!--", "-->", "<p>", ": ", "Status: ", "a", "b c", "\n", "\n", "\n\n", "\r\n", "\r", "\0", "\u2028")
        .Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> AnyLines = Gen.Select(
        Gen.OneOf(
            "", "", "", "# H", "## H", "#", " # H", "#h", "####### h", "a", "a", "b c", "  a", "  b", "   a", "    a", "    b", "\ta", "\tb", "     a", "    # h",
            "- a", "- ", "  - a", "- # H", "1. a", "> a", ">", "> # H", "---", "===", "    ", "\u00a0", "\u00a0a", "```", "  ~~~", "<!-- a", "a -->", "<p>", "- ```", "> <p>").Array[0, 24],
        Gen.OneOf("\n", "\n", "\r\n", "\r"),
        static (lines, lineEnd) => string.Join(lineEnd, lines));

    [Theory]
    [InlineData("# A", "Heading1 'A' 0-0")]
    [InlineData("###### A", "Heading6 'A' 0-0")]
    [InlineData("####### A", "Paragraph 0-0")]
    [InlineData("#A", "Paragraph 0-0")]
    [InlineData("#\tA", "Heading1 'A' 0-0")]
    [InlineData("   # A", "Heading1 'A' 0-0")]
    [InlineData("    # A", "IndentedCode 0-0")]
    [InlineData("### qemu-xen-traditional ###", "Heading3 'qemu-xen-traditional' 0-0")]
    [InlineData("## A #   ", "Heading2 'A' 0-0")]
    [InlineData("# C#", "Heading1 'C#' 0-0")]
    [InlineData("# A: B:  ", "Heading1 'A: B:' 0-0")]
    [InlineData("# A [b] c", "Heading1 'A [b] c' 0-0")]
    [InlineData("# *A* & `b`", "Heading1 '*A* & `b`' 0-0")]
    [InlineData("#", "Heading1 '' 0-0")]
    [InlineData("## ##", "Heading2 '' 0-0")]
    [InlineData("# A\nb", "Heading1 'A' 0-0", "Paragraph 1-1")]
    [InlineData("b\n# A", "Paragraph 0-0", "Heading1 'A' 1-1")]
    [InlineData("# A\n\n\n## B", "Heading1 'A' 0-0", "Heading2 'B' 3-3")]
    public void The_level_of_a_heading_is_its_number_of_hashes(string text, params string[] expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("A\n=", "Heading1 'A' 0-1")]
    [InlineData("A\n---", "Heading2 'A' 0-1")]
    [InlineData(" A [b]  \n===\n\nc", "Heading1 'A [b]' 0-1", "Paragraph 3-3")]
    [InlineData("A\n\n---", "Paragraph 0-0")]
    [InlineData("A\nB\n===", "Heading1 'A\nB' 0-2")]
    public void A_heading_can_be_underlined(string text, params string[] expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("```\na\n```", "FencedCode 1-1")]
    [InlineData("~~~ text\na\nb\n~~~\nc", "FencedCode 1-2", "Paragraph 4-4")]
    [InlineData("```\n\na\n\n```", "FencedCode 1-3")]
    [InlineData("```\n```")]
    [InlineData("```\n```\n\na", "Paragraph 3-3")]
    [InlineData("```")]
    [InlineData("```\n")]
    [InlineData("```\na", "FencedCode 1-1")]
    [InlineData("```\na\n", "FencedCode 1-1")]
    [InlineData("```\na\n\n# B", "FencedCode 1-3")]
    [InlineData("a\n```\nb\n```", "Paragraph 0-0", "FencedCode 2-2")]
    public void Fences_are_not_part_of_their_block_and_can_be_empty_or_open(string text, params string[] expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("    a", "IndentedCode 0-0")]
    [InlineData("\ta", "IndentedCode 0-0")]
    [InlineData("  \ta", "IndentedCode 0-0")]
    [InlineData("   a", "Paragraph 0-0")]
    [InlineData("    a\n\n\t\n    b\n\n", "IndentedCode 0-3")]
    [InlineData("    a\n      b\nc", "IndentedCode 0-1", "Paragraph 2-2")]
    [InlineData("\n\n    a\n", "IndentedCode 2-2")]
    [InlineData("a\n    b", "Paragraph 0-1")]
    [InlineData("a\n\n    b", "Paragraph 0-0", "IndentedCode 2-2")]
    public void Code_is_indented_by_four_after_an_empty_line(string text, params string[] expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("* a\n\n    b\n\nc", "Container 0-2", "Paragraph 4-4")]
    [InlineData(" * a\n   b", "Container 0-1")]
    [InlineData("1. a\n2. b", "Container 0-1")]
    [InlineData("- a\n    b", "Container 0-1")]
    [InlineData("> a\nb\n\nc", "Container 0-1", "Paragraph 3-3")]
    [InlineData("<!-- a -->\nb", "Html 0-0", "Paragraph 1-1")]
    [InlineData("<!--\n\n    a\n\n# B\n-->", "Html 0-5")]
    [InlineData("<p>\na\n</p>\n\n    b", "Html 0-2", "IndentedCode 4-4")]
    [InlineData("a\n\n***\n\nb", "Paragraph 0-0", "Paragraph 4-4")]
    [InlineData("a\n: b", "Paragraph 0-1")]
    [InlineData("a | b\n--|--\nc | d", "Paragraph 0-2")]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    public void Other_blocks_are_distinguished_as_far_as_the_format_needs(string text, params string[] expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("[a]: b", 0)]
    [InlineData("[a]: b\n'c'", 1)]
    [InlineData("[^a]: b", 0)]
    [InlineData("[XXX a\nb]", 1)]
    public void What_Markdown_takes_for_a_link_definition_stays_text(string text, int lastLine) =>
        Assert.Equal([$"Paragraph 0-{lastLine}"], Describe(text));

    /// <summary>Markdig 0.31.0 by itself throws on these.</summary>
    [Theory]
    [InlineData("[note\n", "text\n", 8)]
    [InlineData("[note\n", "text\n", 16)]
    [InlineData("[note\n", "text\n", 32)]
    [InlineData("[note\n", "text\n", 64)]
    [InlineData("[a]: b\n'x\n", "y\n", 8)]
    [InlineData("[a]: b\n'x\n", "y\n", 16)]
    public void A_paragraph_can_begin_with_an_open_bracket(string start, string line, int count)
    {
        var text = start + string.Concat(Enumerable.Repeat(line, count - start.Count(character => character == '\n')));

        Assert.Equal([$"Paragraph 0-{count - 1}"], Describe(text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_ends_give_the_same_blocks(string lineEnd)
    {
        const string text = "# A\n\nb\nc\n\n    d\n\n    e\n\n* f\n\nG\n---\n```\nh\n```\n<!-- i -->";

        Assert.Equal(
            [
                "Heading1 'A' 0-0",
                "Paragraph 2-3",
                "IndentedCode 5-7",
                "Container 9-9",
                "Heading2 'G' 11-12",
                "FencedCode 14-14",
                "Html 16-16",
            ],
            Describe(text.Replace("\n", lineEnd, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_blocks_of_any_text_are_in_order_and_within_it() =>
        AnyText.Sample(AssertInOrder, iter: 20_000);

    [Fact]
    public void The_headings_and_code_blocks_of_any_text_are_those_of_ordinary_Markdig() =>
        AnyText.Where(static text => !text.Contains('[', StringComparison.Ordinal)).Sample(
            static text =>
            {
                var lines = new SourceLines(text);
                if (TryReadWithoutFindings(lines, out var blocks))
                {
                    Assert.Equal(
                        Markdig.Markdown.Parse(text).Select(block => DescribeOrdinary(block, lines)).OfType<string>(),
                        from block in blocks
                        where block.Kind is MarkdownBlockKind.Heading
                            or MarkdownBlockKind.IndentedCode or MarkdownBlockKind.FencedCode
                        select $"{block.Kind}{block.HeadingLevel} {block.FirstLine}");
                }
            },
            iter: 20_000);

    [Fact]
    public void The_blocks_of_any_lines_are_those_of_ordinary_Markdig() =>
        AnyLines.Sample(
            static text =>
            {
                var lines = new SourceLines(text);
                if (TryReadWithoutFindings(lines, out var blocks))
                {
                    Assert.Equal(
                        Markdig.Markdown.Parse(text).Select(block => DescribeOrdinary(block,
                            lines) ?? DescribeOther(block, lines)).OfType<string>(),
                        blocks.Select(static block => $"{block.Kind}{block.HeadingLevel} {block.FirstLine}"));
                }
            },
            iter: 50_000);

    [Fact]
    public void The_blocks_of_any_text_are_the_same_with_other_brackets() =>
        AnyText.Sample(
            static text =>
            {
                var isRead = MarkdownReader.TryRead(new SourceLines(text), new FindingList(), out var blocks, out _);
                var isReadOtherwise = MarkdownReader.TryRead(
                    new SourceLines(text.Replace('[', '(')), new FindingList(), out var expected, out _);

                Assert.Equal(isReadOtherwise, isRead);
                Assert.Equal(expected, blocks);
            },
            iter: 20_000);

    // A block that is open by mistake is left out, so the others are not those of Markdig.
    private static bool TryReadWithoutFindings(SourceLines lines, out List<MarkdownBlock> blocks)
    {
        var findings = new FindingList();
        return MarkdownReader.TryRead(lines, findings, out blocks, out _) && findings.InOrder().Count == 0;
    }

    private static void AssertInOrder(string text)
    {
        var lines = new SourceLines(text);
        if (!MarkdownReader.TryRead(lines, new FindingList(), out var blocks, out var unreadable))
        {
            Assert.InRange(unreadable.Range.End, unreadable.Range.Start, text.Length);
            return;
        }

        var nextLine = 0;
        foreach (var block in blocks)
        {
            Assert.InRange(block.FirstLine, nextLine, lines.Count - 1);

            // Markdig 0.31.0 turns an underlined line of a quote into a heading, which can leave the quote empty.
            Assert.InRange(block.LastLine, block.FirstLine - 1, lines.Count - 1);
            Assert.InRange(block.HeadingText.End, block.HeadingText.Start, text.Length);
            nextLine = block.LastLine + 1;
        }
    }

    private static string? DescribeOrdinary(Block block, SourceLines lines)
    {
        var line = lines.LineAt(block.Span.Start, 0);
        return block switch
        {
            HeadingBlock heading => $"{MarkdownBlockKind.Heading}{heading.Level} {line}",
            FencedCodeBlock { Lines.Count: 0 } => null,
            FencedCodeBlock => $"{MarkdownBlockKind.FencedCode}0 {line + 1}",
            CodeBlock => $"{MarkdownBlockKind.IndentedCode}0 {line}",
            _ => null,
        };
    }

    private static string? DescribeOther(Block block, SourceLines lines)
    {
        var line = lines.LineAt(block.Span.Start, 0);
        return block switch
        {
            ParagraphBlock => $"{MarkdownBlockKind.Paragraph}0 {line}",
            ContainerBlock => $"{MarkdownBlockKind.Container}0 {line}",
            HtmlBlock => $"{MarkdownBlockKind.Html}0 {line}",
            _ => null,
        };
    }

    /// <summary>Describes the blocks of a text: kind, level and text of a heading, first and last line.</summary>
    private static string[] Describe(string text)
    {
        Assert.True(MarkdownReader.TryRead(new SourceLines(text), new FindingList(), out var blocks, out _));
        return
        [
            .. from block in blocks
               let heading = block.Kind == MarkdownBlockKind.Heading
                   ? $"{block.HeadingLevel} '{block.HeadingText.Of(text)}'"
                   : ""
               select $"{block.Kind}{heading} {block.FirstLine}-{block.LastLine}",
        ];
    }
}
