using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>
/// Combines the lines of a section into its limits (docs/format.md, section 6). Of two values the lower counts, and a
/// limit with security support is never inferred if a line restricts it, or may have done so.
/// </summary>
internal sealed class SectionLimitBuilder
{
    private readonly string _anchor;
    private readonly bool _hasLostField;
    private readonly bool _mayBeRestricted;
    private readonly ApplicableEntries _entries;

    private SectionLimitBuilder(string anchor, EquatableArray<EntryModel> entries, bool hasLostField)
    {
        _anchor = anchor;
        _hasLostField = hasLostField;
        _entries = new ApplicableEntries(entries);

        // A Limit-Security line that matches no limit may have been meant for any of them.
        _mayBeRestricted = entries.Any(entry =>
            entry.Field == SupportField.Restrictions
            || (entry.Field == SupportField.LimitSecurity && !_entries.FindLimitsOf(entry).Any()));
    }

    /// <summary>Builds the limits of a section, in the order in which its entries first state them.</summary>
    /// <param name="hasLostField">Whether a line of the section, possibly a restriction, could not be read.</param>
    public static EquatableArray<SectionLimit> Build(
        string anchor,
        EquatableArray<EntryModel> entries,
        bool hasLostField)
    {
        if (!HasLimits(entries))
        {
            return default;
        }

        var stated = GroupByLimit(entries);
        var builder = new SectionLimitBuilder(anchor, entries, hasLostField);
        var limits = new List<SectionLimit>(stated.Count);
        foreach (var group in stated)
        {
            if (builder.Combine(group) is { } limit)
            {
                limits.Add(limit);
            }
        }

        return limits.ToEquatableArray();
    }

    private static bool HasLimits(EquatableArray<EntryModel> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Limits.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Groups the lines that state the same limit: those with the same key and word size.</summary>
    private static List<List<(EntryModel Entry, StatedLimit Stated)>> GroupByLimit(EquatableArray<EntryModel> entries)
    {
        var groups = new List<List<(EntryModel, StatedLimit)>>();
        var groupsByName = new Dictionary<(string Key, string WordSize), List<(EntryModel, StatedLimit)>>();
        foreach (var entry in entries)
        {
            foreach (var stated in entry.Limits)
            {
                var name = (entry.Key, stated.WordSize ?? "");
                if (!groupsByName.TryGetValue(name, out var group))
                {
                    groupsByName.Add(name, group = []);
                    groups.Add(group);
                }

                group.Add((entry, stated));
            }
        }

        return groups;
    }

    private SectionLimit? Combine(List<(EntryModel Entry, StatedLimit Stated)> lines)
    {
        var (entry, stated) = lines[0];
        var unit = stated.Limit.Unit;
        long? supportedMax = null;
        long? statedMax = null;
        long? securityMax = null;
        long? atLeast = null;
        var isUnbounded = false;
        foreach (var (lineEntry, line) in lines)
        {
            if (line.Limit.Unit != unit)
            {
                return null;
            }

            supportedMax = Lower(supportedMax, line.Limit.SupportedMax);
            statedMax = lineEntry.OverlayTitle is null ? Lower(statedMax, line.Limit.SupportedMax) : statedMax;
            securityMax = Lower(securityMax, line.Limit.SecuritySupportedMax);
            atLeast = lineEntry.Field == SupportField.Limit ? Lower(atLeast, line.Limit.AtLeast) : atLeast;
            isUnbounded |= line.Limit.IsUnbounded;
        }

        // A limit for a larger part, or for every word size, applies too.
        var bound = FindLowest(SupportField.Limit, entry, stated, static limit => limit.SupportedMax);
        supportedMax = supportedMax is null ? null : Lower(supportedMax, bound);
        securityMax = FindSecurityMax(entry, stated, statedMax, securityMax);
        var limit = new LimitModel(
            unit,
            supportedMax,
            securityMax is null ? null : Lower(securityMax, Lower(supportedMax, bound)),
            supportedMax is null ? atLeast : null,
            isUnbounded && supportedMax is null);
        var qualifier = Join(entry.Qualifier, stated.WordSize);
        return StatesNothing(limit) ? null : new SectionLimit(KeyBuilder.Create(_anchor, qualifier), qualifier, limit);
    }

    /// <summary>
    /// Finds the limit with security support: what its lines say, or, if there are none and nothing contradicts it, the
    /// limit itself. A limit that only an overlay states has none by default. A status beside it that denies security
    /// support denies it to all of the limit.
    /// </summary>
    private long? FindSecurityMax(EntryModel entry, StatedLimit stated, long? statedMax, long? securityMax)
    {
        var statuses = _entries.Find(SupportField.Status, entry.Qualifier)
            .FindAll(static status => status.Limits.Count == 0);
        if (statuses.Exists(static status => status.SecuritySupport == SecuritySupport.NotSupported))
        {
            return null;
        }

        if (_entries.Find(SupportField.LimitSecurity, entry.Qualifier).Count > 0)
        {
            return Lower(
                securityMax,
                FindLowest(SupportField.LimitSecurity, entry, stated, static limit => limit.SecuritySupportedMax));
        }

        var isRestricted = _mayBeRestricted
            || statuses.Exists(static status => status.SecuritySupport != SecuritySupport.Supported);
        return isRestricted ? null : securityMax ?? (_hasLostField ? null : statedMax);
    }

    /// <summary>Finds the lowest number that the lines of a field state for an entry and its word size.</summary>
    private long? FindLowest(string field, EntryModel entry, StatedLimit stated, Func<LimitModel, long?> number)
    {
        long? lowest = null;
        foreach (var other in _entries.Find(field, entry.Qualifier))
        {
            foreach (var limit in other.Limits)
            {
                if (limit.Limit.Unit == stated.Limit.Unit
                    && (limit.WordSize is null || limit.WordSize == stated.WordSize))
                {
                    lowest = Lower(lowest, number(limit.Limit));
                }
            }
        }

        return lowest;
    }

    private static string? Join(string? qualifier, string? wordSize) => (qualifier, wordSize) switch
    {
        (_, null) => qualifier,
        (null, _) => wordSize,
        _ => $"{qualifier}, {wordSize}",
    };

    private static bool StatesNothing(LimitModel limit) =>
        limit is { SupportedMax: null, SecuritySupportedMax: null, AtLeast: null, IsUnbounded: false };

    private static long? Lower(long? left, long? right) =>
        left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);
}
