using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>Takes field lines for the same that have one name and qualifier, but for their case.</summary>
internal sealed class FieldHeadComparer : IEqualityComparer<FieldLine>
{
    public static readonly FieldHeadComparer Instance = new();

    private static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    public bool Equals(FieldLine left, FieldLine right) =>
        Comparer.Equals(left.Name, right.Name) && Comparer.Equals(left.Qualifier, right.Qualifier);

    public int GetHashCode(FieldLine field) => Comparer.GetHashCode(field.Qualifier ?? field.Name);
}
