using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>A value that a member is handed, or that it is a member of.</summary>
/// <param name="Path">The value, where it can be followed; null where it can't.</param>
/// <param name="Role">What it is to the member.</param>
internal sealed record Operand(ITypeSymbol Type, HostPath? Path, OperandRole Role)
{
    /// <summary>Whether two may be of one host: their types are the same, or one is the other's base.</summary>
    public bool IsOfTypeOf(Operand other) => IsOrDerivesFrom(Type, other.Type) || IsOrDerivesFrom(other.Type, Type);

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return ancestor.SpecialType != SpecialType.System_Object;
            }
        }

        return ancestor.TypeKind == TypeKind.Interface && type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }
}

/// <summary>What a value is to the member that it is handed to.</summary>
internal enum OperandRole
{
    /// <summary>What the member is a member of.</summary>
    Receiver,

    /// <summary>An argument of a type that stands for a thing.</summary>
    Argument,

    /// <summary>An argument of a type of the platform: a number, a string, a list.</summary>
    PlainArgument,
}
