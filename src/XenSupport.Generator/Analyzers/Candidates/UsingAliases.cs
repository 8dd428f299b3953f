using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>The aliases that <c>using</c> directives give to types.</summary>
internal static class UsingAliases
{
    /// <summary>Adds the aliases of searched names; false if there are none.</summary>
    public static bool AddTo(SearchedNames names, IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var aliases = trees.SelectMany(tree => DirectivesIn(tree.GetRoot(cancellationToken))).ToList();
        var isAnyAdded = false;

        // An alias within a namespace may be that of another outside it.
        while (aliases.RemoveAll(alias => IsAdded(alias, names)) > 0)
        {
            isAnyAdded = true;
        }

        return isAnyAdded;
    }

    private static IEnumerable<UsingDirectiveSyntax> DirectivesIn(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Where(static directive => directive.Alias is not null);

    private static bool IsAdded(UsingDirectiveSyntax directive, SearchedNames names)
    {
        if (!directive.DescendantTokens().Any(token => names.Contains(token.ValueText)))
        {
            return false;
        }

        names.Add(directive.Alias!.Name.Identifier.ValueText);
        return true;
    }
}
