using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Tells whether code assigns a host before the use that was guarded for it.</summary>
internal static class HostAssignments
{
    public static bool Precede(
        SemanticModel model,
        SyntaxNode code,
        SyntaxNode use,
        ImmutableArray<ISymbol> hosts,
        CancellationToken cancellationToken) =>
        code.DescendantNodesAndSelf()
            .Where(node => IsLoop(code) || !IsAfter(node, use))
            .SelectMany(node => TargetsOf(model.GetOperation(node, cancellationToken)))
            .Any(target => hosts.Contains(target, SymbolEqualityComparer.Default));

    private static bool IsLoop(SyntaxNode code) =>
        code is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    // What contains a use is done after it, and so is what the used member does to its arguments.
    private static bool IsAfter(SyntaxNode node, SyntaxNode use) =>
        node.Span.Contains(use.Span) || node is ArgumentSyntax && node.Parent?.Parent == use;

    private static IEnumerable<ISymbol?> TargetsOf(IOperation? operation) => operation switch
    {
        IAssignmentOperation assignment => SymbolsIn(assignment.Target),
        IIncrementOrDecrementOperation increment => SymbolsIn(increment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => SymbolsIn(argument.Value),
        _ => [],
    };

    private static IEnumerable<ISymbol?> SymbolsIn(IOperation target) => target switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        IMemberReferenceOperation member => [member.Member],
        ITupleOperation tuple => tuple.Elements.SelectMany(SymbolsIn),
        _ => [],
    };
}
