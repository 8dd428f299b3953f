using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Generator.Markdown;

/// <summary>Finds paragraphs and underlined headings, and keeps none of their lines: those are read from the text itself.</summary>
internal sealed class StructureParagraphParser : ParagraphBlockParser
{
    // The base class looks for lines: none, but not without an array. Nothing is ever added to it.
    private static readonly StringLineGroup NoLines = new(1);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Continue)
        {
            ((ParagraphBlock)processor.NewBlocks.Peek()).Lines = NoLines;
        }

        return state.WithoutLine();
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        base.TryContinue(processor, block).WithoutLine();

    // Without lines the base class would take the paragraph for empty, and drop it.
    public override bool Close(BlockProcessor processor, Block block) => true;
}
