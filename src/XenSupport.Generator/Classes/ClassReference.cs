namespace XenSupport.Generator.Classes;

/// <summary>A reference from a nested class to the class of its heading.</summary>
/// <param name="Name">The name of the class, or its path if the name means something else there.</param>
/// <param name="IsPath">Whether it is a path from the tree's root: <c>GuestType.X86PVH</c>.</param>
internal sealed record ClassReference(string Name, bool IsPath);
