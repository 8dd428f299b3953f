namespace XenSupport;

/// <summary>
/// Groups of keys that name the same entry. A rename joins two keys, unless a statement has both: then they are two
/// entries.
/// </summary>
/// <param name="keysByStatement">The keys of each statement's entries.</param>
internal sealed class KeyGroups(List<HashSet<string>> keysByStatement)
{
    private readonly Dictionary<string, List<string>> _groupsByKey = new(StringComparer.Ordinal);

    /// <summary>Joins two keys; returns false and the index of the statement if one has both.</summary>
    public bool TryJoin(string oldKey, string newKey, out int statementIndex)
    {
        var left = GroupOf(oldKey);
        var right = GroupOf(newKey);
        statementIndex =
            left == right ? -1 : keysByStatement.FindIndex(keys => keys.Overlaps(left) && keys.Overlaps(right));
        if (statementIndex >= 0)
        {
            return false;
        }

        if (left != right)
        {
            left.AddRange(right);
            foreach (var key in right)
            {
                _groupsByKey[key] = left;
            }
        }

        return true;
    }

    /// <summary>
    /// Returns other statements' keys for a statement's entries, each with the statement's own key, in ordinal order.
    /// </summary>
    public IEnumerable<(string Key, string OwnKey)> AliasesOf(int statementIndex)
    {
        var own = keysByStatement[statementIndex];
        return _groupsByKey
            .Where(pair => !own.Contains(pair.Key) && pair.Value.Exists(own.Contains))
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value.Find(own.Contains)!));
    }

    private List<string> GroupOf(string key)
    {
        if (!_groupsByKey.TryGetValue(key, out var group))
        {
            _groupsByKey.Add(key, group = [key]);
        }

        return group;
    }
}
