namespace XenSupport.Reading.Text;

/// <summary>Creates arrays that are compared by their elements.</summary>
internal static class EquatableArrayExtensions
{
    /// <summary>Copies the elements of a list; an empty one gives the shared empty array.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items)
        where T : IEquatable<T> =>
        items.Count == 0 ? default : new EquatableArray<T>(items.ToArray());
}
