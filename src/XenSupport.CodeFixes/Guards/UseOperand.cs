using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A value that a member is used with: its receiver or an argument.</summary>
/// <param name="Type">The type that it is used as.</param>
/// <param name="Path">The value as code; null if reading it again might give another value.</param>
/// <param name="Symbols">What the path is read from: a local, its property.</param>
/// <param name="MayBeNull">Whether the member is not used if the value is null: <c>host?.LiveUpdate()</c>.</param>
internal sealed record UseOperand(
    ITypeSymbol Type,
    string? Path,
    ImmutableArray<ISymbol> Symbols,
    bool IsReceiver,
    bool MayBeNull)
{
    /// <summary>Whether the value may be what a guard asks of: one type is the other, or a base of it.</summary>
    public bool MayBe(ITypeSymbol host) => IsOrDerivesFrom(Type, host) || IsOrDerivesFrom(host, Type);

    /// <summary>Whether the type is the platform's, and says nothing of what the value stands for.</summary>
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

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}
