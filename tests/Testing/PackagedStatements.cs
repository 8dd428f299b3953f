namespace XenSupport.Testing;

/// <summary>The statements of XenSupport.Statements: Xen's facts, with the project's own prose.</summary>
internal static class PackagedStatements
{
    private static readonly string Folder = Repository.PathOf("src", "XenSupport.Statements", "statements");

    /// <summary>The releases, oldest first.</summary>
    public static IReadOnlyList<string> Versions { get; } =
    [
        .. Directory.GetFiles(Folder, "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .OrderBy(XenVersion.Parse),
    ];

    public static string PathOf(string version) => Path.Combine(Folder, version + ".md");

    public static string Read(string version) => File.ReadAllText(PathOf(version));
}
