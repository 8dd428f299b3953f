using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers;

/// <summary>The code of a member, and where to report what is found in it.</summary>
/// <param name="Blocks">Its body, initializers and attributes.</param>
internal sealed record CheckedCode(
    ISymbol Owner,
    ImmutableArray<IOperation> Blocks,
    Action<Diagnostic> ReportDiagnostic,
    CancellationToken CancellationToken)
{
    /// <summary>Creates the control flow graphs of the code. A constructor's initializer and body share one.</summary>
    public IEnumerable<ControlFlowGraph> CreateGraphs()
    {
        foreach (var root in Blocks.Select(RootOf).Distinct())
        {
            if (Create(root) is { } graph)
            {
                yield return graph;
            }
        }
    }

    /// <summary>The same code, reporting only what the author wrote.</summary>
    public CheckedCode OfAuthor() => this with
    {
        ReportDiagnostic = diagnostic =>
        {
            if (AuthoredCode.IsAt(diagnostic.Location))
            {
                ReportDiagnostic(diagnostic);
            }
        },
    };

    private static IOperation RootOf(IOperation operation) =>
        operation.Parent is { } parent ? RootOf(parent) : operation;

    private ControlFlowGraph? Create(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, CancellationToken),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, CancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, CancellationToken),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, CancellationToken),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, CancellationToken),
        IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer, CancellationToken),
        _ => null,
    };
}
