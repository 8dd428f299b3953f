using System.Collections.ObjectModel;

namespace XenSupport;

/// <summary>Compares two statements, key by key.</summary>
internal sealed class StatementComparison
{
    private readonly SupportStatement _before;
    private readonly SupportStatement _after;
    private readonly List<SupportChange> _changes = [];

    // By newer key. Either statement may be the one that knows about the rename.
    private readonly Dictionary<string, string> _olderKeys = new(StringComparer.Ordinal);

    private StatementComparison(SupportStatement before, SupportStatement after)
    {
        _before = before;
        _after = after;
    }

    public static ReadOnlyCollection<SupportChange> Compare(SupportStatement before, SupportStatement after)
    {
        var comparison = new StatementComparison(before, after);
        var keysAfter = KeysOf(after);
        var removedAfter = comparison.FindRemoved(new HashSet<string>(keysAfter, StringComparer.Ordinal));
        comparison.AddRemoved(removedAfter, "");
        foreach (var key in keysAfter)
        {
            comparison.Add(key);
            comparison.AddRemoved(removedAfter, key);
        }

        return comparison._changes.AsReadOnly();
    }

    /// <summary>Lists the keys of features and limits, without duplicates, in the order of the file.</summary>
    private static List<string> KeysOf(SupportStatement statement)
    {
        var keys = new List<string>(statement.Entries.Count);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var limits = 0;
        SupportSection? section = null;
        foreach (var entry in statement.Entries)
        {
            if (section is not null && entry.Section != section)
            {
                AddLimitKeys(section);
            }

            section = entry.Section;
            if (CarriesStatus(entry) && known.Add(entry.Key))
            {
                keys.Add(entry.Key);
            }
        }

        if (section is not null)
        {
            AddLimitKeys(section);
        }

        return keys;

        // A limit for one word size has a key that no entry has.
        void AddLimitKeys(SupportSection current)
        {
            for (; limits < statement.Limits.Count && statement.Limits[limits].Section == current; limits++)
            {
                if (known.Add(statement.Limits[limits].Key))
                {
                    keys.Add(statement.Limits[limits].Key);
                }
            }
        }
    }

    private static bool CarriesStatus(SupportEntry? entry) =>
        entry?.Field is SupportField.Status or SupportField.Supported;

    /// <summary>Finds the keys that only the older statement has, by the shared key that they follow.</summary>
    private Dictionary<string, List<string>> FindRemoved(HashSet<string> keysAfter)
    {
        var removed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var last = "";
        foreach (var key in KeysOf(_before))
        {
            var ownKey = _after.OwnKeyOf(key);
            if (keysAfter.Contains(ownKey))
            {
                last = ownKey;
                _olderKeys[ownKey] = key;
                continue;
            }

            if (!removed.TryGetValue(last, out var keys))
            {
                removed.Add(last, keys = []);
            }

            keys.Add(key);
        }

        return removed;
    }

    private void AddRemoved(Dictionary<string, List<string>> removedAfter, string key)
    {
        if (removedAfter.TryGetValue(key, out var removed))
        {
            removed.ForEach(Add);
        }
    }

    private void Add(string key)
    {
        var before = Find(_before, _olderKeys.TryGetValue(key, out var olderKey) ? olderKey : key);
        var after = Find(_after, key);
        var aspects = AspectsOf(before, after);
        if (aspects != SupportAspects.None)
        {
            _changes.Add(new SupportChange(key, aspects, before, after));
        }
    }

    private static (SupportEntry? Entry, SupportLimit? Limit) Find(SupportStatement statement, string key)
    {
        var entry = statement.Find(key);
        return (CarriesStatus(entry) ? entry : null, statement.FindLimit(key));
    }

    private static SupportAspects AspectsOf(
        (SupportEntry? Entry, SupportLimit? Limit) before, (SupportEntry? Entry, SupportLimit? Limit) after)
    {
        var aspects = SupportAspects.None;
        if (before.Entry?.Status != after.Entry?.Status || ValueListOf(before.Entry) != ValueListOf(after.Entry))
        {
            aspects |= SupportAspects.Status;
        }

        if (before.Entry?.SecuritySupport != after.Entry?.SecuritySupport)
        {
            aspects |= SupportAspects.SecuritySupport;
        }

        if (!AreSame(before.Limit, after.Limit))
        {
            aspects |= SupportAspects.Limit;
        }

        if ((before.Entry?.Caveats ?? "") != (after.Entry?.Caveats ?? ""))
        {
            aspects |= SupportAspects.Caveats;
        }

        return aspects;
    }

    private static string? ValueListOf(SupportEntry? entry) =>
        entry?.Field == SupportField.Supported ? entry.Value : null;

    private static bool AreSame(SupportLimit? left, SupportLimit? right) =>
        left?.Unit == right?.Unit
        && left?.SupportedMax == right?.SupportedMax
        && left?.SecuritySupportedMax == right?.SecuritySupportedMax
        && left?.AtLeast == right?.AtLeast
        && left?.IsUnbounded == right?.IsUnbounded;
}
