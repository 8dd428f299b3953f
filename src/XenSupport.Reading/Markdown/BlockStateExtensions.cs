using Markdig.Parsers;

namespace XenSupport.Reading.Markdown;

internal static class BlockStateExtensions
{
    /// <summary>The same state of a block, whose line Markdig need not keep.</summary>
    public static BlockState WithoutLine(this BlockState state) => state switch
    {
        BlockState.Continue => BlockState.ContinueDiscard,
        BlockState.Break => BlockState.BreakDiscard,
        _ => state,
    };
}
