using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>The aliases that <c>using</c> directives give to types.</summary>
internal sealed class UsingAliases(CompilationStartAnalysisContext context)
{
    // In an editor, all trees but the edited one stay the same, so they are read only once.
    private static readonly SyntaxTreeValueProvider<ImmutableArray<Alias>> Aliases =
        new(static tree => DirectivesIn(tree.GetRoot()).Select(Alias.Of).ToImmutableArray());

    /// <summary>Adds the aliases of searched names; false if there are none.</summary>
    public bool AddTo(SearchedNames names, IEnumerable<SyntaxTree> trees)
    {
        var aliases = new List<Alias>();
        foreach (var tree in trees)
        {
            if (context.TryGetValue(tree, Aliases, out var declared))
            {
                aliases.AddRange(declared);
            }
        }

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

    private static bool IsAdded(Alias alias, SearchedNames names)
    {
        if (!alias.Target.Any(names.Contains))
        {
            return false;
        }

        names.Add(alias.Name);
        return true;
    }

    /// <param name="Target">The words of the directive.</param>
    private sealed record Alias(string Name, ImmutableArray<string> Target)
    {
        public static Alias Of(UsingDirectiveSyntax directive) => new(
            directive.Alias!.Name.Identifier.ValueText,
            directive.DescendantTokens().Select(static token => token.ValueText).ToImmutableArray());
    }
}
