namespace XenSupport.Generator.Model;

/// <summary>
/// Puts the limits of a section together of the lines that state them (docs/format.md, section 6). What is stated twice
/// counts as the lower, and a limit with security support is never made up where a line restricts it, or may have.
/// </summary>
internal sealed class SectionLimitBuilder
{
    private readonly string _anchor;
    private readonly bool _hasLostField;
    private readonly Dictionary<(string Field, string Qualifier), List<EntryModel>> _entries = [];

    private SectionLimitBuilder(string anchor, EquatableArray<EntryModel> entries, bool hasLostField)
    {
        _anchor = anchor;
        _hasLostField = hasLostField;
        foreach (var entry in entries)
        {
            var name = (entry.Field, entry.Qualifier ?? "");
            if (!_entries.TryGetValue(name, out var others))
            {
                _entries.Add(name, others = []);
            }

            others.Add(entry);
        }
    }

    /// <summary>The limits of a section, in the order in which its entries first state each.</summary>
    /// <param name="hasLostField">Whether a line of the section could not be read: it may have been a restriction.</param>
    public static EquatableArray<SectionLimit> Build(string anchor, EquatableArray<EntryModel> entries, bool hasLostField)
    {
        var stated = GroupByLimit(entries);
        if (stated.Count == 0)
        {
            return default;
        }

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

    /// <summary>The lines that state each limit: those of one key and one word size.</summary>
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
        long? supportedMax = null;
        long? securityMax = null;
        long? atLeast = null;
        var isUnbounded = false;
        foreach (var (_, line) in lines)
        {
            if (line.Limit.Unit != stated.Limit.Unit)
            {
                return null;
            }

            supportedMax = Lower(supportedMax, line.Limit.SupportedMax);
            securityMax = Lower(securityMax, line.Limit.SecuritySupportedMax);
            atLeast = Lower(atLeast, line.Limit.AtLeast);
            isUnbounded |= line.Limit.IsUnbounded;
        }

        securityMax = FindSecurityMax(entry, stated, supportedMax, securityMax);
        var limit = new LimitModel(
            stated.Limit.Unit,
            supportedMax,
            supportedMax < securityMax ? supportedMax : securityMax,
            supportedMax is null ? atLeast : null,
            isUnbounded && supportedMax is null);
        var qualifier = Join(entry.Qualifier, stated.WordSize);
        return StatesNothing(limit) ? null : new SectionLimit(SupportKey.Create(_anchor, qualifier), qualifier, limit);
    }

    /// <summary>
    /// The limit with security support: what the lines for it say, or, where there are none and nothing speaks against
    /// it, the limit itself.
    /// </summary>
    private long? FindSecurityMax(EntryModel entry, StatedLimit stated, long? supportedMax, long? securityMax)
    {
        var restrictions = FindApplicable(SupportField.LimitSecurity, entry.Qualifier);
        if (restrictions.Count == 0)
        {
            return securityMax ?? (MayDefault(entry) ? supportedMax : null);
        }

        foreach (var restriction in restrictions)
        {
            foreach (var other in restriction.Limits)
            {
                if (other.Limit.Unit == stated.Limit.Unit && (other.WordSize is null || other.WordSize == stated.WordSize))
                {
                    securityMax = Lower(securityMax, other.Limit.SecuritySupportedMax);
                }
            }
        }

        return securityMax;
    }

    private bool MayDefault(EntryModel entry) =>
        !_hasLostField
        && !FindApplicable(SupportField.Status, entry.Qualifier)
            .Exists(static status => status.SecuritySupport is SecuritySupport.Unknown or SecuritySupport.NotSupported);

    /// <summary>The lines of a field for a qualifier, or for the nearest that it is part of.</summary>
    private List<EntryModel> FindApplicable(string field, string? qualifier)
    {
        for (var current = qualifier ?? ""; ; current = WithoutLastPart(current))
        {
            if (_entries.TryGetValue((field, current), out var found))
            {
                return found;
            }

            if (current.Length == 0)
            {
                return [];
            }
        }
    }

    private static string WithoutLastPart(string qualifier)
    {
        var comma = qualifier.LastIndexOf(',');
        return comma < 0 ? "" : qualifier.Substring(0, comma).TrimEnd();
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
