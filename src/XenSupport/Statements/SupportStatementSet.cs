using System.Collections;

namespace XenSupport;

/// <summary>
/// The support statements of several releases, in the order of their versions. A key that one of them uses for a
/// renamed entry finds that entry in the others as well.
/// </summary>
/// <example>
/// The statements of the build, and one that the tool read itself:
/// <code>var statements = new SupportStatementSet([.. XenReleases.All, read.Statement]);</code>
/// </example>
public sealed class SupportStatementSet : IReadOnlyList<SupportStatement>
{
    private readonly List<SupportStatement> _statements = [];

    /// <summary>Creates a set.</summary>
    /// <param name="statements">
    /// The statements, in any order; null is passed over. A statement replaces those before it that are for the same
    /// version, whatever the stage.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public SupportStatementSet(IEnumerable<SupportStatement?> statements)
    {
        if (statements is null)
        {
            throw new ArgumentNullException(nameof(statements));
        }

        foreach (var statement in statements)
        {
            if (statement is not null)
            {
                _statements.RemoveAll(other => Compare(other.Release, statement.Release) == 0);
                _statements.Add(statement);
            }
        }

        _statements.Sort(static (left, right) => Compare(left.Release, right.Release));
        ShareKeys();
    }

    /// <summary>The number of statements.</summary>
    public int Count => _statements.Count;

    /// <summary>A statement; the oldest release has index 0, and one without a version comes last.</summary>
    /// <param name="index">The index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no statement with that index.</exception>
    public SupportStatement this[int index] => _statements[index];

    /// <summary>Finds the statement for a version. Only the numbers are compared, not the stages.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The statement, or null if there is none for that release; never that of another release.</returns>
    public SupportStatement? For(XenVersion version) => _statements.Find(statement =>
        statement.Release.Version is { } stated
        && (stated.Major, stated.Minor) == (version.Major, version.Minor));

    /// <summary>Finds the statement for the version that a host reports.</summary>
    /// <param name="version">
    /// What the host reports: <c>4.20.1</c>, <c>4.17.5-xcpng</c>; read by <see cref="XenVersion.TryParseReported"/>.
    /// </param>
    /// <returns>The statement, or null if there is none for that release or the text is not a version.</returns>
    public SupportStatement? For(string? version) =>
        XenVersion.TryParseReported(version, out var release) ? For(release) : null;

    /// <summary>Lists the statements, the oldest release first.</summary>
    /// <returns>The statements.</returns>
    public IEnumerator<SupportStatement> GetEnumerator() => _statements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Compares two releases by their numbers; one without a number comes last.</summary>
    private static int Compare(SupportRelease left, SupportRelease right) => (left.Version, right.Version) switch
    {
        ({ } leftVersion, { } rightVersion) =>
            (leftVersion.Major, leftVersion.Minor).CompareTo((rightVersion.Major, rightVersion.Minor)),
        (null, null) => string.CompareOrdinal(left.VersionText, right.VersionText),
        (null, _) => 1,
        (_, null) => -1,
    };

    /// <summary>Lets each statement find its entries by the keys that any of the others knows for them.</summary>
    private void ShareKeys()
    {
        var groups = new KeyGroups(_statements.ConvertAll(static statement =>
            new HashSet<string>(statement.Entries.Select(static entry => entry.Key), StringComparer.Ordinal)));
        foreach (var alias in _statements.SelectMany(static statement => statement.OwnKeys))
        {
            groups.TryJoin(alias.Key, alias.Value, out _);
        }

        for (var i = 0; i < _statements.Count; i++)
        {
            var ownKeys = new Dictionary<string, string>(_statements[i].OwnKeys, StringComparer.Ordinal);
            foreach (var (key, ownKey) in groups.AliasesOf(i))
            {
                ownKeys[key] = ownKey;
            }

            if (ownKeys.Count > _statements[i].OwnKeys.Count)
            {
                _statements[i] = _statements[i].WithOwnKeys(ownKeys);
            }
        }
    }
}
