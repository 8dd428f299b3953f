using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>The attributes of the run-time library, as a compilation sees them.</summary>
internal sealed class XenAttributes
{
    private const string LibraryName = "XenSupport";

    private XenAttributes(INamedTypeSymbol requiresXen)
    {
        RequiresXen = requiresXen;
        var library = requiresXen.ContainingAssembly;
        XenGuard = Find(library, "XenGuardAttribute");
        XenFeatureKey = Find(library, "XenFeatureKeyAttribute");
        XenMinVersion = Find(library, "XenMinVersionAttribute");
        XenLimit = Find(library, "XenLimitAttribute");
        XenFeature = Find(library, "XenFeatureAttribute");
        XenStatedLimit = Find(library, "XenStatedLimitAttribute");
        XenTargets = Find(library, "XenTargetsAttribute");
    }

    public INamedTypeSymbol RequiresXen { get; }

    public INamedTypeSymbol? XenGuard { get; }

    public INamedTypeSymbol? XenFeatureKey { get; }

    public INamedTypeSymbol? XenMinVersion { get; }

    public INamedTypeSymbol? XenLimit { get; }

    public INamedTypeSymbol? XenFeature { get; }

    public INamedTypeSymbol? XenStatedLimit { get; }

    public INamedTypeSymbol? XenTargets { get; }

    /// <summary>The attributes; null if the compilation does not refer to the library.</summary>
    public static XenAttributes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(LibraryName + ".RequiresXenAttribute") is { } requiresXen
            ? new XenAttributes(requiresXen)
            : null;

    /// <summary>Whether an assembly refers to the library, and so may have annotations.</summary>
    public static bool AreReferencedBy(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == LibraryName)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The attribute of a type that a symbol has, or null.</summary>
    public static AttributeData? FindOn(ISymbol symbol, INamedTypeSymbol? type)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            {
                return attribute;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Find(IAssemblySymbol library, string name) =>
        library.GetTypeByMetadataName(LibraryName + "." + name);
}
