namespace XenSupport.Upstream.Tables;

/// <summary>
/// A table of names, each with what it stands for. A name that the table does not have is not checked.
/// </summary>
internal sealed class KeyTable
{
    private const char Separator = '\t';
    private const char Comment = '#';

    private readonly Dictionary<string, IReadOnlyList<string>> _rows = new(StringComparer.Ordinal);

    private KeyTable(string resource)
    {
        using var stream = typeof(KeyTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != Comment)
            {
                var cells = line.Split(Separator);
                _rows.Add(cells[0], cells[1..]);
            }
        }
    }

    /// <summary>The keys that an option of Xen's build stands for.</summary>
    public static KeyTable Kconfig { get; } = new("kconfig.tsv");

    /// <summary>The keys that a page about a feature stands for.</summary>
    public static KeyTable Features { get; } = new("features.tsv");

    /// <summary>The keys that an option of Xen's command line stands for.</summary>
    public static KeyTable CommandLine { get; } = new("command-line.tsv");

    /// <summary>The keys that a key depends on: at least one of them must be as strong.</summary>
    public static KeyTable Dependencies { get; } = new("dependencies.tsv");

    /// <summary>The files and folders of a key's feature: the tree must have at least one of them.</summary>
    public static KeyTable Homes { get; } = new("homes.tsv");

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Rows => _rows;

    /// <summary>What a name stands for; empty if the table does not have it.</summary>
    public IReadOnlyList<string> this[string name] => _rows.GetValueOrDefault(name) ?? [];
}
