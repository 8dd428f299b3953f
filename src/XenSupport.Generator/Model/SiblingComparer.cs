using System.Runtime.CompilerServices;

namespace XenSupport.Generator.Model;

/// <summary>Compares names by the object that they are in and by their text; without regard to any equality of the object's own.</summary>
internal sealed class SiblingComparer<TParent> : IEqualityComparer<(TParent? Parent, string Name)>
    where TParent : class
{
    public bool Equals((TParent? Parent, string Name) left, (TParent? Parent, string Name) right) =>
        ReferenceEquals(left.Parent, right.Parent) && left.Name == right.Name;

    public int GetHashCode((TParent? Parent, string Name) name) =>
        unchecked((31 * RuntimeHelpers.GetHashCode(name.Parent)) + name.Name.GetHashCode());
}
