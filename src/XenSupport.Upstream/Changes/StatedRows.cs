namespace XenSupport.Upstream.Changes;

/// <summary>The rows of a statement, without what an overlay adds.</summary>
internal sealed class StatedRows(SupportStatement statement)
{
    private readonly ILookup<string, SupportEntry> _lines = statement.Entries
        .Where(static entry => entry.OriginTitle is null)
        .ToLookup(static entry => entry.Key);

    private readonly ILookup<string, SupportLimit> _limits = GroupLimits(statement);

    /// <summary>Groups the limits of a statement by the key of the line that states them.</summary>
    public static ILookup<string, SupportLimit> GroupLimits(SupportStatement statement)
    {
        var keys = statement.Entries.Select(static entry => entry.Key).ToHashSet();
        return statement.Limits.ToLookup(limit => FindLine(limit.Key, keys));
    }

    /// <summary>Finds a row by any key that it has had; empty if the statement does not have it.</summary>
    public IReadOnlyList<StatedRow> Find(string key)
    {
        if (statement.Find(key) is not { } found || !_lines.Contains(found.Key))
        {
            return [];
        }

        var entry = found is { Field: SupportField.Status or SupportField.Supported, OriginTitle: null } ? found : null;
        var limits = _limits[found.Key].Where(static limit => limit.OriginTitle is null).ToList();
        return [new StatedRow([.. _lines[found.Key]], entry, limits)];
    }

    /// <summary>The key of the line that states a limit; other keys are returned as they are.</summary>
    public string KeyOfLine(string key) => statement.FindLimit(key) is { } limit && !_lines.Contains(limit.Key)
        ? _limits.First(group => group.Contains(limit)).Key
        : key;

    // A limit for one word size has the key of its line with a suffix.
    private static string FindLine(string key, HashSet<string> keys)
    {
        while (!keys.Contains(key) && key.LastIndexOf('-') is > 0 and var end)
        {
            key = key[..end];
        }

        return key;
    }
}
