namespace XenSupport.Testing;

/// <summary>A name in a file that stands for something of another namespace.</summary>
/// <param name="Room">The folder that the file is in, from its project's; empty for the project's own.</param>
/// <param name="Namespace">The namespace that the name leads to.</param>
internal sealed record RoomReference(string File, int Line, string Room, string Name, string Namespace)
{
    public override string ToString() => $"{File}({Line}): {Name} of {Namespace}";
}
