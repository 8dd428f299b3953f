using Microsoft.CodeAnalysis.FlowAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>Where an exception goes on that leaves a block.</summary>
internal static class ExceptionHandlers
{
    /// <summary>The first blocks of the <c>catch</c>, <c>when</c> and <c>finally</c> of each <c>try</c> around a block.</summary>
    public static List<BasicBlock> Around(BasicBlock block, ControlFlowGraph graph)
    {
        var handlers = new List<BasicBlock>();

        // The regions of a lambda lie in those of the member, whose blocks are another graph's.
        for (var region = block.EnclosingRegion; region is not null && region != graph.Root; region = region.EnclosingRegion)
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
