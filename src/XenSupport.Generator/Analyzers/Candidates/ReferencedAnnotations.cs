using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Finds the annotations of a referenced assembly.</summary>
internal static class ReferencedAnnotations
{
    /// <summary>Adds what is annotated; false if nothing is.</summary>
    public static bool AddTo(AnnotatedNames annotated, IAssemblySymbol assembly, AnnotationSource source)
    {
        // An editor refers to the source of other projects, whose attributes would all have to be bound.
        if (assembly is ISourceAssemblySymbol { Compilation: { Language: LanguageNames.CSharp } other })
        {
            var attributes = source.AttributesIn(other);
            annotated.Add(attributes.Values, other);
            AddAllIfAnnotated(annotated, assembly);
            return attributes.Count > 0;
        }

        if (!MayHaveAnnotations(assembly))
        {
            return false;
        }

        AddAllIfAnnotated(annotated, assembly);
        AddMembers(annotated, assembly.GlobalNamespace);
        return true;
    }

    private static bool MayHaveAnnotations(IAssemblySymbol assembly)
    {
        if (assembly.GetMetadata() is not { } metadata)
        {
            return true;
        }

        foreach (var module in metadata.GetModules())
        {
            var reader = module.GetMetadataReader();
            foreach (var handle in reader.TypeReferences)
            {
                if (AnnotationSource.IsAttributeName(reader.GetString(reader.GetTypeReference(handle).Name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void AddAllIfAnnotated(AnnotatedNames annotated, IAssemblySymbol assembly)
    {
        if (HasAttribute(assembly))
        {
            AddAll(annotated, assembly.GlobalNamespace);
        }
    }

    private static void AddAll(AnnotatedNames annotated, INamespaceSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                AddAll(annotated, inner);
            }
            else
            {
                annotated.Add(member);
            }
        }
    }

    private static void AddMembers(AnnotatedNames annotated, INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (IsAnnotated(member))
            {
                annotated.Add(member);
            }
            else if (member is INamespaceOrTypeSymbol inner)
            {
                AddMembers(annotated, inner);
            }
        }
    }

    private static bool IsAnnotated(ISymbol symbol) => HasAttribute(symbol) || symbol switch
    {
        IMethodSymbol method => method.Parameters.Any(HasAttribute),
        IPropertySymbol property => property.Parameters.Any(HasAttribute),
        _ => false,
    };

    private static bool HasAttribute(ISymbol symbol) =>
        symbol.GetAttributes()
            .Any(static data => data.AttributeClass is { } type && AnnotationSource.IsAttributeName(type.Name));
}
