using XenSupport.Upstream.Changes;

namespace XenSupport.Tool.Matrix;

/// <summary>One release of the matrix: its lines, limits and changes by key.</summary>
internal sealed class MatrixColumn
{
    private readonly SupportStatement _statement;
    private readonly ILookup<string, SupportEntry> _lines;
    private readonly ILookup<string, SupportLimit> _limits;
    private readonly Dictionary<string, SupportChange> _changes;

    public MatrixColumn(SupportStatement statement, SupportStatement? before)
    {
        _statement = statement;
        _lines = statement.Entries.ToLookup(entry => entry.Key, StringComparer.Ordinal);
        _limits = StatedRows.GroupLimits(statement);
        _changes = before is null
            ? []
            : statement.GetChangesSince(before).ToDictionary(change => change.Key, StringComparer.Ordinal);
    }

    /// <summary>The cell of a row, by any key that the entry has had; null if the release does not state it.</summary>
    public MatrixCell? FindCell(string key)
    {
        if (_statement.Find(key) is not { } entry)
        {
            return null;
        }

        var limits = _limits[entry.Key].ToArray();
        var change = limits.Select(limit => limit.Key).Prepend(entry.Key)
            .Select(changed => _changes.GetValueOrDefault(changed))
            .FirstOrDefault(found => found is not null);
        return new MatrixCell(_statement.Release, entry, [.. _lines[entry.Key]], limits, change);
    }
}
