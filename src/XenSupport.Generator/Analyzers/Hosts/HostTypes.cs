using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Hosts;

/// <summary>Tells by their types which values may be hosts.</summary>
internal static class HostTypes
{
    /// <summary>Whether a type is the platform's, and says nothing of what its values stand for.</summary>
    public static bool IsPlain(ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None
            || type.TypeKind is TypeKind.Enum or TypeKind.Array or TypeKind.Delegate)
        {
            return true;
        }

        var outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } container })
        {
            outermost = container;
        }

        return outermost?.Name == "System";
    }

    /// <summary>Whether values of two types may be the same host: one type is the other, or a base of it.</summary>
    public static bool MayBeSame(ITypeSymbol left, ITypeSymbol right) =>
        IsOrDerivesFrom(left, right) || IsOrDerivesFrom(right, left);

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return ancestor.SpecialType != SpecialType.System_Object;
            }
        }

        return ancestor.TypeKind == TypeKind.Interface
            && type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}
