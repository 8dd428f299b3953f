using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Enumerates the operations of a block with all their descendants.</summary>
internal static class Operations
{
    public static IEnumerable<IOperation> In(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            foreach (var inner in In(operation))
            {
                yield return inner;
            }
        }

        if (block.BranchValue is { } value)
        {
            foreach (var inner in In(value))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<IOperation> In(IOperation operation)
    {
        var pending = new Stack<IOperation>();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            foreach (var child in next.ChildOperations)
            {
                pending.Push(child);
            }
        }
    }
}
