using System.IO.Enumeration;

namespace XenSupport.Upstream.Trees;

/// <summary>A folder with Xen's source.</summary>
/// <param name="folder">The root of the source, as the user names it.</param>
/// <param name="isSparse">Whether some files of the source are not in the folder.</param>
/// <param name="readText">Reads a file by its path.</param>
internal sealed class CheckoutTree(string folder, bool isSparse, Func<string, string> readText) : XenTree
{
    private const string CurrentFolder = ".";

    // An editor or patch leaves these beside the file.
    private static readonly string[] BackupEndings = ["~", ".orig", ".rej"];

    private readonly HashSet<string> _paths = ListFiles(folder);

    public override IReadOnlyCollection<string> Paths => _paths;

    public override bool IsComplete => !isSparse;

    public override string? Read(string path) => _paths.Contains(path) ? readText(Path.Combine(folder, path)) : null;

    // Reports name a file from the root of a repository, which is usually the current folder.
    public override string NameOf(string path) =>
        folder.TrimEnd('/', '\\') == CurrentFolder ? path : $"{folder.TrimEnd('/', '\\')}/{path}";

    private static HashSet<string> ListFiles(string folder)
    {
        // Git's own folder is hidden.
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden,
        };
        var files = new FileSystemEnumerable<string>(folder, PathOf, options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(entry.Attributes),
        };
        var root = Path.GetFullPath(folder);
        return files
            .Where(static file => !Array.Exists(BackupEndings, file.EndsWith))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string PathOf(ref FileSystemEntry entry) => entry.ToFullPath();

    // A link may lead out of the source, or around in circles.
    private static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);
}
