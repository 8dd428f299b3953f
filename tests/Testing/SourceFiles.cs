namespace XenSupport.Testing;

/// <summary>Handwritten source files, without build output.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> Below(string folder) =>
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(folder, file).Split('/', '\\').Intersect(["bin", "obj"]).Any()
        orderby file
        select file;
}
