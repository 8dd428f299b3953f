using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Annotations;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>The annotations of a compilation and of its references.</summary>
internal sealed class AnnotatedCode
{
    private readonly Dictionary<SyntaxTree, List<AttributeSyntax>> _attributes;

    public AnnotatedCode(CompilationStartAnalysisContext context)
    {
        var compilation = context.Compilation;
        var source = new AnnotationSource(context);
        var annotated = new AnnotatedNames(Names, context.CancellationToken);
        _attributes = source.AttributesIn(compilation);
        annotated.Add(_attributes.Values, compilation);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (XenAttributes.AreReferencedBy(assembly)
                && ReferencedAnnotations.AddTo(annotated, assembly, source))
            {
                References.Add(assembly);
            }
        }

        if (HasAny)
        {
            new UsingAliases(context).AddTo(Names, compilation.SyntaxTrees);
        }
    }

    /// <summary>What code contains that is annotated, or uses anything annotated.</summary>
    public SearchedNames Names { get; } = AnnotationSource.CreateNames();

    /// <summary>The referenced assemblies that have annotations.</summary>
    public List<IAssemblySymbol> References { get; } = [];

    /// <summary>Whether the compilation's own code has annotations.</summary>
    public bool HasOwn => _attributes.Count > 0;

    public bool HasAny => HasOwn || References.Count > 0;

    /// <summary>The attributes of a tree that may be annotations.</summary>
    public IEnumerable<AttributeSyntax> AttributesIn(SyntaxTree tree) =>
        _attributes.TryGetValue(tree, out var attributes) ? attributes : [];

    /// <summary>Whether a symbol is declared where there are annotations.</summary>
    public bool MayAnnotate(ISymbol symbol)
    {
        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            if (_attributes.ContainsKey(declaration.SyntaxTree))
            {
                return true;
            }
        }

        return false;
    }
}
