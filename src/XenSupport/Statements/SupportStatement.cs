using System.ComponentModel;

namespace XenSupport;

/// <summary>One support statement: what one release of Xen supports.</summary>
public sealed class SupportStatement
{
    private readonly Dictionary<string, SupportEntry> _entriesByKey;
    private readonly Dictionary<string, SupportLimit> _limitsByKey;
    private readonly Dictionary<string, string> _ownKeys;

    // The own keys: for keys by which others name entries of the statement, those that it has itself.
    internal SupportStatement(
        SupportRelease release,
        IReadOnlyList<SupportEntry> entries,
        IReadOnlyList<SupportLimit> limits,
        IReadOnlyList<StatusDefinition> definitions,
        Dictionary<string, string> ownKeys)
    {
        _ownKeys = ownKeys;
        Release = release;
        Entries = entries;
        Limits = limits;
        Definitions = definitions;
        _entriesByKey = IndexByKey(entries);
        _limitsByKey = new Dictionary<string, SupportLimit>(limits.Count, StringComparer.Ordinal);
        foreach (var limit in limits)
        {
            _limitsByKey[limit.Key] = limit;
        }
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
    /// <param name="key">
    /// The key, as <see cref="SupportEntry.Key"/> gives it: any that the entry has had in any release, if the build, or
    /// Xen's known history, says that it was renamed.
    /// </param>
    /// <returns>The entry, or null where the statement has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupportEntry? Find(string key) => _entriesByKey.TryGetValue(OwnKeyOf(key), out var entry) ? entry : null;

    /// <summary>Finds the limit of a key.</summary>
    /// <param name="key">The key, as <see cref="SupportLimit.Key"/> gives it; older and newer ones as with <see cref="Find"/>.</param>
    /// <returns>The limit, or null where the statement has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupportLimit? FindLimit(string key) => _limitsByKey.TryGetValue(OwnKeyOf(key), out var limit) ? limit : null;

    /// <summary>Tells what changed since another statement, usually that of the release before.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>
    /// The features and limits that were added, removed or changed, in the order of this statement; what was removed
    /// stands behind what it followed in the other one. Renamed entries are compared with themselves.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<SupportChange> GetChangesSince(SupportStatement other) =>
        StatementComparison.Compare(other ?? throw new ArgumentNullException(nameof(other)), this);

    internal string OwnKeyOf(string key) => _ownKeys.TryGetValue(key, out var ownKey) ? ownKey : key;

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
