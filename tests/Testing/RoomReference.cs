namespace XenSupport.Testing;

/// <summary>A name in a file that refers to something in another namespace.</summary>
/// <param name="Room">The file's folder, relative to its project's; empty for the project's own.</param>
/// <param name="Namespace">The namespace that the name refers to.</param>
internal sealed record RoomReference(string File, int Line, string Room, string Name, string Namespace)
{
    public override string ToString() => $"{File}({Line}): {Name} of {Namespace}";
}
