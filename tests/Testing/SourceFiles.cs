namespace XenSupport.Testing;

/// <summary>The source that is written: not what a build has made beside it.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> Below(string folder) =>
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(folder, file).Split('/', '\\').Intersect(["bin", "obj"]).Any()
        orderby file
        select file;
}
