using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Finds code blocks by indentation, and keeps nothing of their lines: those are read from the text itself. (Markdig's own
/// parser notes the blanks before each line, which are a quarter of what a statement's blocks take.)
/// </summary>
internal sealed class StructureCodeParser : BlockParser
{
    // Indented, a line goes on with a paragraph.
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
