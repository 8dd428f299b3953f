using Microsoft.CodeAnalysis.FlowAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Where an exception that leaves a block goes.</summary>
internal static class ExceptionHandlers
{
    /// <summary>
    /// The first blocks of the <c>catch</c>, <c>when</c> and <c>finally</c> of each <c>try</c> around a block.
    /// </summary>
    public static List<BasicBlock> Around(BasicBlock block, ControlFlowGraph graph)
    {
        var handlers = new List<BasicBlock>();

        // A lambda's regions lie within the member's, whose blocks belong to another graph.
        for (
            var region = block.EnclosingRegion;
            region is not null && region != graph.Root;
            region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
            {
                foreach (var handler in whole.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                    {
                        handlers.Add(graph.Blocks[handler.FirstBlockOrdinal]);
                    }
                }
            }
        }

        return handlers;
    }
}
