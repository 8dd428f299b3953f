using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Finds the annotations in the source of a compilation by their names, without binding anything.</summary>
internal sealed class AnnotationSource(CompilationStartAnalysisContext context)
{
    private static readonly SearchedNames AttributeNames = CreateNames();

    // In an editor, all trees but the edited one stay the same, so they are searched only once.
    private static readonly SyntaxTreeValueProvider<List<int>> Positions =
        new(static tree => AttributeNames.FindIn(tree.GetText()));

    /// <summary>The names of the attributes, to which others can be added.</summary>
    public static SearchedNames CreateNames()
    {
        var names = new SearchedNames();
        foreach (var name in new[] { "RequiresXen", "XenGuard", "XenLimit" })
        {
            names.Add(name);
            names.Add(name + "Attribute");
        }

        return names;
    }

    public static bool IsAttributeName(string name) => AttributeNames.Contains(name);

    /// <summary>The attributes that may be annotations, in the trees that have any.</summary>
    public Dictionary<SyntaxTree, List<AttributeSyntax>> AttributesIn(Compilation compilation)
    {
        var found = new Dictionary<SyntaxTree, List<AttributeSyntax>>();
        foreach (var (tree, positions) in Search(compilation))
        {
            var root = tree.GetRoot(context.CancellationToken);
            var attributes = positions
                .Select(position => root.FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>())
                .OfType<AttributeSyntax>()
                .Distinct()
                .ToList();
            if (attributes.Count > 0)
            {
                found.Add(tree, attributes);
            }
        }

        return found;
    }

    private List<(SyntaxTree Tree, List<int> Positions)> Search(Compilation compilation)
    {
        var found = Search(
            compilation,
            tree => context.TryGetValue(tree, Positions, out var positions) ? positions : []);
        var names = CreateNames();
        return found.Count > 0 && new UsingAliases(context).AddTo(names, compilation.SyntaxTrees)
            ? Search(compilation, tree => names.FindIn(tree.GetText(context.CancellationToken)))
            : found;
    }

    private static List<(SyntaxTree Tree, List<int> Positions)> Search(
        Compilation compilation, Func<SyntaxTree, List<int>> search) =>
        compilation.SyntaxTrees
            .Select(tree => (tree, Positions: search(tree)))
            .Where(static found => found.Positions.Count > 0)
            .ToList();
}
