using Markdig.Parsers;

namespace XenSupport.Reading.Markdown;

internal static class BlockStateExtensions
{
    /// <summary>Returns the same state, but tells Markdig not to keep the line.</summary>
    public static BlockState WithoutLine(this BlockState state) => state switch
    {
        BlockState.Continue => BlockState.ContinueDiscard,
        BlockState.Break => BlockState.BreakDiscard,
        _ => state,
    };
}
