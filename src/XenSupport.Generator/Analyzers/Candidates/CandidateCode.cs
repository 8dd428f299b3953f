using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Finds the code that may use what is annotated, by its text: binding all code would take too long.</summary>
internal sealed class CandidateCode(SearchedNames names)
{
    private readonly ConcurrentDictionary<SyntaxTree, List<int>> _found = new();

    /// <summary>Whether a searched name is in the member that contains some code.</summary>
    public bool Contains(SyntaxNode code, CancellationToken cancellationToken)
    {
        if (names.IsEverything)
        {
            return true;
        }

        var found = _found.GetOrAdd(code.SyntaxTree, tree => names.FindIn(tree.GetText(cancellationToken)));
        var span = (code.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? code).Span;
        var next = found.BinarySearch(span.Start);
        next = next < 0 ? ~next : next;
        return next < found.Count && found[next] < span.End;
    }
}
