using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Finds paragraphs and underlined headings, and keeps none of their lines: those are read from the text itself. So
/// Markdig cannot take a paragraph such as <c>[name]: value</c> for a link's definition, and out of the text (nor throw
/// at one, as 0.31.0 does).
/// </summary>
internal sealed class StructureParagraphParser : ParagraphBlockParser
{
    // The base class looks for text before it takes a line for an underline: any will do, and newer versions than 0.31.0 want
    // some. It stays as it is, and is never a link's definition.
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

    // The base class would look for links' definitions, and drop the paragraph as empty.
    public override bool Close(BlockProcessor processor, Block block) => true;
}
