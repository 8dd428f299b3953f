using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Reads the block structure of a Markdown text. Inline markup is never parsed.</summary>
internal static class MarkdownReader
{
    private const char Replacement = '\uFFFD';

    private static readonly BlockParserList Parsers = CreateParsers();

    /// <summary>Reads the top-level blocks, in order; returns false and a reason if the text cannot be read.</summary>
    public static bool TryRead(
        SourceLines lines, out List<MarkdownBlock> blocks, out (TextRange Range, string Reason) unreadable)
    {
        blocks = [];
        unreadable = default;
        if (ReadingBounds.FindExcess(lines) is { } excess)
        {
            unreadable = excess;
            return false;
        }

        if (!TryParse(lines, out var document))
        {
            unreadable = (default, "its Markdown could not be parsed");
            return false;
        }

        var start = 0;
        for (var i = 0; i < document.Count; i++)
        {
            var block = document[i];
            start = lines.LineAt(block.Span.Start, start);
            var nextStart = i + 1 < document.Count ? lines.LineAt(document[i + 1].Span.Start, start) : lines.Count;
            if (ReadBlock(block, start, nextStart, lines) is not { } read || read.LastLine < read.FirstLine)
            {
                continue;
            }

            if (read.Kind == MarkdownBlockKind.Html && IsOpen((HtmlBlock)block, lines))
            {
                unreadable = (
                    lines.Trimmed(start),
                    "the HTML that begins here never ends and hides the rest of the file");
                return false;
            }

            blocks.Add(read);
        }

        if (ReadingBounds.FindExcess(blocks) is { } excessOfBlocks)
        {
            unreadable = excessOfBlocks;
            return false;
        }

        return true;
    }

    private static bool TryParse(SourceLines lines, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        try
        {
            document = Parse(lines);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // No text is known to get here. But another package may bring another Markdig, and a generator that throws
            // generates nothing at all (CS8785).
            document = null;
            return false;
        }
    }

    private static MarkdownDocument Parse(SourceLines lines)
    {
        // To Markdig, a NUL ends a line.
        var text = lines.Text.Replace('\0', Replacement);
        var document = new MarkdownDocument();
        var processor = new BlockProcessor(document, Parsers, null, trackTrivia: false);
        for (var line = 0; line < lines.Count; line++)
        {
            processor.ProcessLine(new StringSlice(text, lines.StartOf(line), lines.EndOf(line) - 1));
        }

        processor.Close(document);
        return document;
    }

    /// <summary>Tells whether HTML lacks the mark that would end it, and so extends to the end of the file.</summary>
    private static bool IsOpen(HtmlBlock html, SourceLines lines)
    {
        var end = html.Type switch
        {
            HtmlBlockType.Comment => "-->",
            HtmlBlockType.ProcessingInstruction => "?>",
            HtmlBlockType.CData => "]]>",
            HtmlBlockType.DocumentType => ">",
            HtmlBlockType.ScriptPreOrStyle => "</",
            _ => null,
        };
        var length = Math.Min(html.Span.Length, lines.Text.Length - html.Span.Start);
        return end is not null && lines.Text.IndexOf(end, html.Span.Start, length, StringComparison.Ordinal) < 0;
    }

    private static MarkdownBlock? ReadBlock(Block block, int firstLine, int nextStart, SourceLines lines)
    {
        var lastLine = LastLineWithText(firstLine, nextStart - 1, lines);
        return block switch
        {
            HeadingBlock heading => new MarkdownBlock(
                MarkdownBlockKind.Heading,
                firstLine,
                lastLine,
                heading.Level,
                ReadHeadingText(heading, firstLine, lastLine, lines)),
            ParagraphBlock => new MarkdownBlock(MarkdownBlockKind.Paragraph, firstLine, lastLine),
            FencedCodeBlock { Lines.Count: 0 } => null,
            FencedCodeBlock fenced => new MarkdownBlock(
                MarkdownBlockKind.FencedCode, firstLine + 1, firstLine + fenced.Lines.Count),
            CodeBlock => new MarkdownBlock(MarkdownBlockKind.IndentedCode, firstLine, lastLine),
            ContainerBlock => new MarkdownBlock(MarkdownBlockKind.Container, firstLine, lastLine),
            HtmlBlock => new MarkdownBlock(MarkdownBlockKind.Html, firstLine, lastLine),
            _ => null,
        };
    }

    private static int LastLineWithText(int first, int last, SourceLines lines)
    {
        while (last > first && lines.Trimmed(last).IsEmpty)
        {
            last--;
        }

        return last;
    }

    private static TextRange ReadHeadingText(HeadingBlock heading, int firstLine, int lastLine, SourceLines lines) =>
        heading.IsSetext
            ? TextRange.FromBounds(lines.Trimmed(firstLine).Start, lines.Trimmed(lastLine - 1).End)
            : TextRange
                .FromBounds(heading.Span.Start, Math.Max(heading.Span.Start, heading.Span.End + 1))
                .Trim(lines.Text);

    private static BlockParserList CreateParsers()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new StructureParagraphParser());
        builder.BlockParsers.Replace<IndentedCodeBlockParser>(new StructureCodeParser());
        builder.BlockParsers.Replace<HeadingBlockParser>(new StructureHeadingParser());
        return new BlockParserList(builder.BlockParsers);
    }
}
