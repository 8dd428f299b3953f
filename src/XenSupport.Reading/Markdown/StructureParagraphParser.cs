using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Finds paragraphs and underlined headings without keeping their lines, which are read from the text itself. So
/// Markdig cannot take a paragraph such as <c>[name]: value</c> for a link definition and remove it (or throw, as
/// 0.31.0 does).
/// </summary>
internal sealed class StructureParagraphParser : ParagraphBlockParser
{
    // Versions after 0.31.0 need some text above an underline. This one never changes and is never a link definition.
    private static readonly StringLineGroup AnyText = new("text");

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Continue)
        {
            ((ParagraphBlock)processor.NewBlocks.Peek()).Lines = AnyText;
        }

        return state.WithoutLine();
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        base.TryContinue(processor, block).WithoutLine();

    // The base class would look for link definitions, and drop the paragraph as empty.
    public override bool Close(BlockProcessor processor, Block block) => true;
}
