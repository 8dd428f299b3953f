using Markdig.Parsers;
using Markdig.Syntax;

namespace XenSupport.Generator.Markdown;

/// <summary>Finds code blocks by indentation, and keeps none of their lines: those are read from the text itself.</summary>
internal sealed class StructureCodeParser : IndentedCodeBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => base.TryOpen(processor).WithoutLine();

    // The base class opens a block by asking whether one that is not there goes on.
    public override BlockState TryContinue(BlockProcessor processor, Block? block) =>
        block is null ? base.TryContinue(processor, block) : base.TryContinue(processor, block).WithoutLine();
}
