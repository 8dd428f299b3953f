namespace XenSupport.Upstream.Trees;

/// <summary>The files of Xen's source in one version of it.</summary>
internal abstract class XenTree
{
    private readonly Lazy<HashSet<string>> _names;

    protected XenTree() => _names = new Lazy<HashSet<string>>(
        () => Paths.SelectMany(static path => path.Split('/')).ToHashSet(StringComparer.Ordinal));

    /// <summary>The paths of all files, from the root of the tree, with <c>/</c> between folders.</summary>
    public abstract IReadOnlyCollection<string> Paths { get; }

    /// <summary>Whether the whole source is there.</summary>
    public virtual bool IsComplete => true;

    /// <summary>Reads a file; null if the tree does not have it.</summary>
    public abstract string? Read(string path);

    /// <summary>The name of a file in reports.</summary>
    public abstract string NameOf(string path);

    /// <summary>Whether the tree has a file, or a folder with files.</summary>
    public bool Has(string path) =>
        Paths.Contains(path) || Paths.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>Whether any file or folder of the tree has a name.</summary>
    public bool HasAnywhere(string name) => _names.Value.Contains(name);
}
