namespace XenSupport.Generator.Model;

/// <summary>Compares names by the node that they are in and by their text.</summary>
internal sealed class SiblingComparer : IEqualityComparer<(SupportNode Parent, string Name)>
{
    public static readonly SiblingComparer Instance = new();

    public bool Equals((SupportNode Parent, string Name) left, (SupportNode Parent, string Name) right) =>
        ReferenceEquals(left.Parent, right.Parent) && left.Name == right.Name;

    public int GetHashCode((SupportNode Parent, string Name) name) => SupportNode.HashOf(name.Parent, name.Name);
}
