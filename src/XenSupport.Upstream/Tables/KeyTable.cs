namespace XenSupport.Upstream.Tables;

/// <summary>
/// A table that maps names to keys or paths. Names missing from it are not checked.
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

    /// <summary>Maps options of Xen's build to keys.</summary>
    public static KeyTable Kconfig { get; } = new("kconfig.tsv");

    /// <summary>Maps pages about features to keys.</summary>
    public static KeyTable Features { get; } = new("features.tsv");

    /// <summary>Maps options of Xen's command line to keys.</summary>
    public static KeyTable CommandLine { get; } = new("command-line.tsv");

    /// <summary>Maps keys to their dependencies: at least one must have an equal or better status.</summary>
    public static KeyTable Dependencies { get; } = new("dependencies.tsv");

    /// <summary>Maps keys to the files and folders of their features.</summary>
    public static KeyTable Sources { get; } = new("sources.tsv");

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Rows => _rows;

    /// <summary>The keys or paths of a name; empty if the table does not have it.</summary>
    public IReadOnlyList<string> this[string name] => _rows.GetValueOrDefault(name) ?? [];
}
