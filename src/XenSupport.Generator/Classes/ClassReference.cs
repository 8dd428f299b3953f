namespace XenSupport.Generator.Classes;

/// <summary>The class of a heading, as a class in it refers to it.</summary>
/// <param name="Name">Its name; where that means something else to the class that refers, its path.</param>
/// <param name="IsPath">Whether it is a path from the tree's root: <c>GuestType.X86PVH</c>.</param>
internal sealed record ClassReference(string Name, bool IsPath);
