using System.ComponentModel;

namespace XenSupport;

/// <summary>One support statement: what one release of Xen supports.</summary>
public sealed class SupportStatement
{
    private readonly Dictionary<string, SupportEntry> _entriesByKey;
    private readonly Dictionary<string, SupportLimit> _limitsByKey;

    // ownKeys maps the keys that other statements use for an entry to the key in this one.
    internal SupportStatement(
        SupportRelease release,
        IReadOnlyList<SupportEntry> entries,
        IReadOnlyList<SupportLimit> limits,
        IReadOnlyList<StatusDefinition> definitions,
        Dictionary<string, string> ownKeys)
    {
        OwnKeys = ownKeys;
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
    /// Reads a statement from the data in generated code. Not meant to be called by hand; use
    /// <c>XenReleases.All</c>, which the package generates.
    /// </summary>
    /// <param name="formatVersion">The version of the data's format.</param>
    /// <param name="rows">The data, one row per string.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="NotSupportedException">The data was generated for a different version of this
    /// library.</exception>
    /// <exception cref="FormatException">The data is not a statement.</exception>
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

    /// <summary>Finds the entry that states the status of a key; if the file states it twice, the weaker one.</summary>
    /// <param name="key">
    /// The key, as in <see cref="SupportEntry.Key"/>. A key from another release is accepted if the build, or Xen's
    /// known history, says that the entry was renamed.
    /// </param>
    /// <returns>The entry, or null if the statement has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupportEntry? Find(string key) => _entriesByKey.TryGetValue(OwnKeyOf(key), out var entry) ? entry : null;

    /// <summary>Finds the limit with a key.</summary>
    /// <param name="key">
    /// The key, as in <see cref="SupportLimit.Key"/>. A key from another release is accepted as by <see cref="Find"/>.
    /// </param>
    /// <returns>The limit, or null if the statement has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupportLimit? FindLimit(string key) => _limitsByKey.TryGetValue(OwnKeyOf(key), out var limit) ? limit : null;

    /// <summary>Compares this statement with another, usually that of the previous release.</summary>
    /// <param name="other">The other statement.</param>
    /// <returns>
    /// The features and limits that were added, removed or changed, in the order of this statement. A removed one comes
    /// after the one that it followed in the other statement. A renamed entry is compared with its former self.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IReadOnlyList<SupportChange> GetChangesSince(SupportStatement other) =>
        StatementComparison.Compare(other ?? throw new ArgumentNullException(nameof(other)), this);

    /// <summary>The keys that other statements use for an entry, with the key in this one.</summary>
    internal Dictionary<string, string> OwnKeys { get; }

    internal string OwnKeyOf(string key) => OwnKeys.TryGetValue(key, out var ownKey) ? ownKey : key;

    internal SupportStatement WithOwnKeys(Dictionary<string, string> ownKeys) =>
        new(Release, Entries, Limits, Definitions, ownKeys);

    /// <summary>Returns the name of the release.</summary>
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

    // A 'Status' line takes precedence over other fields with the same key.
    private static bool CarriesStatusBefore(SupportEntry entry, SupportEntry other) =>
        (entry.Field == SupportField.Status, other.Field == SupportField.Status) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => SupportStrength.IsWeaker(entry.Status, entry.SecuritySupport, other.Status, other.SecuritySupport),
        };
}
