using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Reading.Markdown;

/// <summary>Finds headings that begin with hashes. It keeps only the span of the text, not the text itself.</summary>
internal sealed class StructureHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (processor.NewBlocks.Count > 0 && processor.NewBlocks.Peek() is HeadingBlock heading)
        {
            heading.Span = new SourceSpan(processor.Line.Start, processor.Line.End);
        }

        return state.WithoutLine();
    }
}
