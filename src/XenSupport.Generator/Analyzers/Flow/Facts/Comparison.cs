using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The comparison operators of C#.</summary>
internal static class Comparison
{
    public static bool IsOne(BinaryOperatorKind relation) => relation
        is BinaryOperatorKind.Equals
        or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan
        or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan
        or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>Whether a relation holds, by the sign that <c>CompareTo</c> returns.</summary>
    public static bool Holds(BinaryOperatorKind relation, int sign) => relation switch
    {
        BinaryOperatorKind.Equals => sign == 0,
        BinaryOperatorKind.NotEquals => sign != 0,
        BinaryOperatorKind.LessThan => sign < 0,
        BinaryOperatorKind.LessThanOrEqual => sign <= 0,
        BinaryOperatorKind.GreaterThan => sign > 0,
        _ => sign >= 0,
    };

    /// <summary>The relation that holds where another does not.</summary>
    public static BinaryOperatorKind Negate(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        _ => BinaryOperatorKind.LessThan,
    };

    /// <summary>The same relation with its sides exchanged.</summary>
    public static BinaryOperatorKind Swap(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => relation,
    };
}
