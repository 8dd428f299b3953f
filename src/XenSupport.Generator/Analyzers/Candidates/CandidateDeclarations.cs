using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>
/// Finds the declarations whose code may use what is annotated, by their text: binding all code would take too long.
/// </summary>
internal sealed class CandidateDeclarations(SearchedNames names)
{
    /// <summary>The declarations with a searched name, in the part of a file that is to be analysed.</summary>
    public IEnumerable<SyntaxNode> In(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var found = names.IsEverything ? null : names.FindIn(tree.GetText(context.CancellationToken));
        return found is { Count: 0 }
            ? []
            : In(tree.GetRoot(context.CancellationToken), node => IsToCheck(node, found, context.FilterSpan));
    }

    private static IEnumerable<SyntaxNode> In(SyntaxNode node, Predicate<SyntaxNode> isToCheck)
    {
        if (!isToCheck(node))
        {
            yield break;
        }

        if (node is CompilationUnitSyntax unit
            ? unit.Members.Any(static member => member is GlobalStatementSyntax)
            : node is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
        {
            yield return node;
        }

        foreach (var member in MembersOf(node).SelectMany(member => In(member, isToCheck)))
        {
            yield return member;
        }
    }

    private static IEnumerable<SyntaxNode> MembersOf(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => [.. unit.AttributeLists, .. unit.Members],
        BaseNamespaceDeclarationSyntax @namespace => @namespace.Members,
        TypeDeclarationSyntax type => type.Members,
        EnumDeclarationSyntax @enum => @enum.Members,
        _ => [],
    };

    private static bool IsToCheck(SyntaxNode node, List<int>? found, TextSpan? filter) =>
        filter?.IntersectsWith(node.FullSpan) != false && (found is null || IsAnyIn(node.Span, found));

    private static bool IsAnyIn(TextSpan span, List<int> found)
    {
        var next = found.BinarySearch(span.Start);
        next = next < 0 ? ~next : next;
        return next < found.Count && found[next] < span.End;
    }
}
