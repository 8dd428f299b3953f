using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Reads the block structure of a Markdown text. Inline markup is never parsed.</summary>
internal static class MarkdownReader
{
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';

    // Each is hidden and the rest read again. A file with more is not worth the time.
    private const int MostOpenBlocks = 16;

    private static readonly BlockParserList Parsers = CreateParsers();

    /// <summary>Reads the top-level blocks, in order; returns false and a reason if the text cannot be read.</summary>
    /// <param name="lines">The lines; one that opens a block which is never closed is hidden.</param>
    public static bool TryRead(
        SourceLines lines,
        FindingList findings,
        out List<MarkdownBlock> blocks,
        out (TextRange Range, string Reason) unreadable)
    {
        blocks = [];
        unreadable = default;
        if (ReadingBounds.FindExcess(lines) is { } excess)
        {
            unreadable = excess;
            return false;
        }

        if (!TryParse(lines, findings, out var document))
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

            blocks.Add(read);
        }

        if (ReadingBounds.FindExcess(blocks) is { } excessOfBlocks)
        {
            unreadable = excessOfBlocks;
            return false;
        }

        return true;
    }

    private static bool TryParse(
        SourceLines lines, FindingList findings, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        try
        {
            document = Parse(lines);
            for (var i = 0; i < MostOpenBlocks && OpenBlockFinder.Find(document, lines) is { } open; i++)
            {
                findings.Add(DataFindings.OpenBlock(lines.Trimmed(open.Line)));
                if (!open.HidesHeadings)
                {
                    break;
                }

                HideMark(open.Line, lines);
                document = Parse(lines);
            }

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

    // A heading may follow the mark in its line.
    private static void HideMark(int line, SourceLines lines)
    {
        if (HeadingMarks.Find(lines.Trimmed(line), lines.Text) is { Level: > 1 } heading)
        {
            lines.SkipTo(line, heading.Hashes.Start);
        }
        else
        {
            lines.Hide(line);
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
            processor.ProcessLine(new StringSlice(text, StartOf(line, lines), lines.EndOf(line) - 1));
        }

        processor.Close(document);
        return document;
    }

    // A byte order mark is not text.
    private static int StartOf(int line, SourceLines lines) =>
        line == 0 && lines.Text.Length > 0 && lines.Text[0] == ByteOrderMark ? 1 : lines.StartOf(line);

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
