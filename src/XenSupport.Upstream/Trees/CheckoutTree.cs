namespace XenSupport.Upstream.Trees;

/// <summary>A folder with Xen's source.</summary>
/// <param name="folder">The root of the source, as the user names it.</param>
/// <param name="readText">Reads a file by its path.</param>
internal sealed class CheckoutTree(string folder, Func<string, string> readText) : XenTree
{
    private const string CurrentFolder = ".";

    private readonly HashSet<string> _paths = ListFiles(folder);

    public override IReadOnlyCollection<string> Paths => _paths;

    public override string? Read(string path) => _paths.Contains(path) ? readText(Path.Combine(folder, path)) : null;

    // Reports name a file from the root of a repository, which is usually the current folder.
    public override string NameOf(string path) =>
        folder.TrimEnd('/', '\\') == CurrentFolder ? path : $"{folder.TrimEnd('/', '\\')}/{path}";

    private static HashSet<string> ListFiles(string folder)
    {
        // Git's own folder is hidden, and a link may lead out of the source.
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
    }
}
