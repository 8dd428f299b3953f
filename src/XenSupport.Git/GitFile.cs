namespace XenSupport.Git;

/// <summary>A file of one revision.</summary>
/// <param name="Path">The path from the root of the repository, with <c>/</c> between folders.</param>
/// <param name="Blob">The name of the blob that has its text.</param>
internal sealed record GitFile(string Path, string Blob)
{
    private const string SymbolicLink = "120000";

    /// <summary>Reads an entry of a tree: mode, kind and name of the object, a tab, the path.</summary>
    /// <returns>The file; null for a symbolic link and for a submodule.</returns>
    public static GitFile? Parse(string entry)
    {
        var tab = entry.IndexOf('\t');
        return entry[..tab].Split(' ') is [not SymbolicLink, "blob", var blob]
            ? new GitFile(entry[(tab + 1)..], blob)
            : null;
    }
}
