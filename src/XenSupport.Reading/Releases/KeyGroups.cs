using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>
/// Groups of keys that name the same entry. A rename joins two keys, unless a statement has both: then they are two
/// entries.
/// </summary>
internal sealed class KeyGroups
{
    private readonly List<HashSet<string>> _keysByStatement;
    private readonly Dictionary<string, List<string>> _groupsByKey = new(StringComparer.Ordinal);

    public KeyGroups(IReadOnlyList<StatementModel> statements)
    {
        _keysByStatement = new List<HashSet<string>>(statements.Count);
        foreach (var statement in statements)
        {
            _keysByStatement.Add(KeysOf(statement));
        }
    }

    /// <summary>Joins two keys; returns false and the index of the statement if one has both.</summary>
    public bool TryJoin(Rename rename, out int statementIndex)
    {
        var left = GroupOf(rename.OldKey);
        var right = GroupOf(rename.NewKey);
        statementIndex =
            left == right ? -1 : _keysByStatement.FindIndex(keys => keys.Overlaps(left) && keys.Overlaps(right));
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

    /// <summary>Returns other statements' keys for a statement's entries, each with the statement's own key.</summary>
    public EquatableArray<KeyAlias> AliasesOf(int statementIndex)
    {
        var aliases = new List<KeyAlias>();
        foreach (var pair in _groupsByKey)
        {
            if (!_keysByStatement[statementIndex].Contains(pair.Key)
                && pair.Value.Find(_keysByStatement[statementIndex].Contains) is { } own)
            {
                aliases.Add(new KeyAlias(pair.Key, own));
            }
        }

        aliases.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return aliases.ToEquatableArray();
    }

    private static HashSet<string> KeysOf(StatementModel statement)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in statement.Sections)
        {
            foreach (var entry in section.Entries)
            {
                keys.Add(entry.Key);
            }
        }

        return keys;
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
