using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Finds indented code blocks without keeping their lines, which are read from the text itself. Markdig's own parser
/// records the blanks before each line, a quarter of the memory of a statement's blocks.
/// </summary>
internal sealed class StructureCodeParser : BlockParser
{
    // An indented line continues a paragraph.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.IsCodeIndent || processor.IsBlankLine)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new CodeBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsCodeIndent && !processor.IsBlankLine)
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }
}
