namespace XenSupport.Upstream.Changes;

/// <summary>Compares how much two rows promise. Where they cannot be compared, neither is stronger.</summary>
internal static class RowStrength
{
    /// <summary>Whether a row promises less than another in any respect.</summary>
    public static bool IsWeaker(StatedRow row, StatedRow than) =>
        IsWeaker(row.Entry, than.Entry)
        || than.Limits.Any(limit => FindSame(limit, than, row) is not { } other || IsLess(other, limit));

    /// <summary>Whether a row promises more than another in some respect, and less in none.</summary>
    public static bool IsStronger(StatedRow row, StatedRow than) =>
        !IsWeaker(row, than)
        && !HasNewConditions(row.Entry, than.Entry)
        && ((than.Entry is { Status: not SupportStatus.Unknown } && IsWeaker(than.Entry, row.Entry))
            || than.Limits.Any(limit => FindSame(limit, than, row) is { } other && IsLess(limit, other)));

    private static bool IsWeaker(SupportEntry? entry, SupportEntry? than) =>
        than is not null
        && (entry is null
            || entry.SecuritySupport < than.SecuritySupport
            || (entry.Status != than.Status
                && SupportStrength.Weaker(entry.Status, than.Status) == entry.Status));

    /// <summary>Whether security support that was promised has caveats that it did not have.</summary>
    private static bool HasNewConditions(SupportEntry? entry, SupportEntry? than) =>
        entry is { Caveats.Length: > 0 }
        && than is { SecuritySupport: >= SecuritySupport.Conditional }
        && entry.Caveats != than.Caveats;

    /// <summary>Finds the limit for the same word size in another row.</summary>
    private static SupportLimit? FindSame(SupportLimit limit, StatedRow row, StatedRow other) =>
        other.Limits.FirstOrDefault(found =>
            found.Key[other.Key.Length..] == limit.Key[row.Key.Length..] && found.Unit == limit.Unit);

    private static bool IsLess(SupportLimit limit, SupportLimit than) =>
        IsLess(limit.SecuritySupportedMax, than.SecuritySupportedMax)
        || IsLess(AssuredBy(limit), AssuredBy(than));

    private static long? AssuredBy(SupportLimit limit) =>
        limit.IsUnbounded ? long.MaxValue : limit.SupportedMax ?? limit.AtLeast;

    private static bool IsLess(long? value, long? than) => than is not null && (value is null || value < than);
}
