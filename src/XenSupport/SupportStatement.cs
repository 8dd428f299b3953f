using System.ComponentModel;

namespace XenSupport;

/// <summary>One support statement: what one release of Xen supports.</summary>
public sealed class SupportStatement
{
    private readonly Dictionary<string, SupportEntry> _entriesByKey;

    internal SupportStatement(
        SupportRelease release,
        IReadOnlyList<SupportEntry> entries,
        IReadOnlyList<SupportLimit> limits,
        IReadOnlyList<StatusDefinition> definitions)
    {
        Release = release;
        Entries = entries;
        Limits = limits;
        Definitions = definitions;
        _entriesByKey = IndexByKey(entries);
    }

    /// <summary>The release that the statement speaks for.</summary>
    public SupportRelease Release { get; }

    /// <summary>Every line of the statement's fragments, in the order of the file.</summary>
    public IReadOnlyList<SupportEntry> Entries { get; }

    /// <summary>Every limit of the statement, in the order of the file.</summary>
    public IReadOnlyList<SupportLimit> Limits { get; }

    /// <summary>The definitions of the status labels, in the order of the file.</summary>
    public IReadOnlyList<StatusDefinition> Definitions { get; }

    /// <summary>
    /// Makes a statement of the data that generated code holds. Not meant to be called by hand: use
    /// <c>XenReleases.All</c>, which the package generates.
    /// </summary>
    /// <param name="formatVersion">The version of the data's format.</param>
    /// <param name="rows">The data, a row a string.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="NotSupportedException">The data were generated for a newer version of this library.</exception>
    /// <exception cref="FormatException">The data are no statement.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static SupportStatement FromData(int formatVersion, IReadOnlyList<string> rows)
    {
        if (rows is null)
        {
            throw new ArgumentNullException(nameof(rows));
        }

        if (formatVersion != StatementFormat.Version)
        {
            throw new NotSupportedException(
                $"This XenSupport library reads data of format {StatementFormat.Version}, not {formatVersion}: "
                + "it is older than the generator that wrote them. Use one version of the package everywhere.");
        }

        return SupportStatementData.Read(rows);
    }

    /// <summary>Finds the entry that carries the status of a key. Where the file states it twice, the weaker.</summary>
    /// <param name="key">The key, as <see cref="SupportEntry.Key"/> gives it.</param>
    /// <returns>The entry, or null where the statement has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupportEntry? Find(string key) => _entriesByKey.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The release that the statement speaks for.</summary>
    /// <returns>For example <c>Xen 4.20</c>.</returns>
    public override string ToString() => "Xen " + Release.VersionText;

    private static Dictionary<string, SupportEntry> IndexByKey(IReadOnlyList<SupportEntry> entries)
    {
        var index = new Dictionary<string, SupportEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!index.TryGetValue(entry.Key, out var other) || CarriesStatusBefore(entry, other))
            {
                index[entry.Key] = entry;
            }
        }

        return index;
    }

    // A 'Status' line carries the status, whatever other fields share its key.
    private static bool CarriesStatusBefore(SupportEntry entry, SupportEntry other) =>
        (entry.Field == SupportField.Status, other.Field == SupportField.Status) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => SupportStrength.IsWeaker(entry.Status, entry.SecuritySupport, other.Status, other.SecuritySupport),
        };
}
