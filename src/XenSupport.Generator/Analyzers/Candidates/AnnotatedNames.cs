using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Collects the names by which code can use what is annotated.</summary>
internal sealed class AnnotatedNames(SearchedNames names, CancellationToken cancellationToken)
{
    /// <summary>Adds what attributes annotate. Types need symbols, because their parts are in many files.</summary>
    public void Add(IEnumerable<IEnumerable<AttributeSyntax>> attributes, Compilation compilation)
    {
        var declared = new AnnotatedDeclarations(names);
        foreach (var attribute in attributes.SelectMany(static found => found))
        {
            declared.Add(attribute);
        }

        foreach (var type in FindTypes(declared.Types, compilation))
        {
            Add(type);
        }

        foreach (var type in FindTypes(declared.ConstructedTypes, compilation))
        {
            AddConstructors(type);
        }
    }

    /// <summary>Adds a member, or all members of a type.</summary>
    public void Add(ISymbol symbol)
    {
        switch (symbol)
        {
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate }:
                names.AddEverything();
                break;
            case INamedTypeSymbol type:
                foreach (var member in type.GetMembers())
                {
                    Add(member);
                }

                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type }:
                AddConstructors(type);
                break;
            case IMethodSymbol
            {
                MethodKind: MethodKind.Conversion or MethodKind.UserDefinedOperator or MethodKind.DelegateInvoke
            }:
                names.AddEverything();
                break;
            case IMethodSymbol { AssociatedSymbol: { } associated }:
                Add(associated);
                break;
            case IPropertySymbol { IsIndexer: true }:
                names.AddIndexers();
                break;
            default:
                names.Add(symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1));
                if (symbol is IPropertySymbol { ContainingType: { IsRecord: true } record })
                {
                    AddConstructors(record);
                }

                break;
        }
    }

    private IEnumerable<INamedTypeSymbol> FindTypes(IEnumerable<string> searched, Compilation compilation) =>
        searched.SelectMany(name =>
            compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>());

    private void AddConstructors(INamedTypeSymbol type)
    {
        const string attribute = "Attribute";
        names.Add(type.Name);
        if (type.Name.EndsWith(attribute, StringComparison.Ordinal))
        {
            names.Add(type.Name.Substring(0, type.Name.Length - attribute.Length));
        }

        names.AddConstructors();
        if (type.GetAttributes().Any(static data => data.AttributeClass?.Name == "InterpolatedStringHandlerAttribute"))
        {
            names.AddInterpolations();
        }
    }
}
