using XenSupport.Git;

namespace XenSupport.Upstream.Trees;

/// <summary>The files of a revision in a repository.</summary>
/// <param name="name">The branch, as in <c>stable-4.21:SUPPORT.md</c>.</param>
internal sealed class RevisionTree(string name, IEnumerable<GitFile> files, BlobReader blobs) : XenTree
{
    private readonly Dictionary<string, string> _blobs =
        files.ToDictionary(file => file.Path, file => file.Blob, StringComparer.Ordinal);

    public override IReadOnlyCollection<string> Paths => _blobs.Keys;

    public override string? Read(string path) =>
        _blobs.TryGetValue(path, out var blob) ? blobs.Read(blob)?.Text : null;

    public override string NameOf(string path) => $"{name}:{path}";
}
