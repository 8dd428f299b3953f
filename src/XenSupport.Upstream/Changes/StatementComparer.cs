namespace XenSupport.Upstream.Changes;

/// <summary>Compares two statements for the changelog. Descriptions and definitions are not compared.</summary>
internal static class StatementComparer
{
    private static readonly string[] DateFields =
        [SupportField.InitialRelease, SupportField.SupportedUntil, SupportField.SecuritySupportUntil];

    /// <param name="isSameRelease">Whether both describe the same release; only then are its dates compared.</param>
    public static StatementChanges Compare(SupportStatement before, SupportStatement after, bool isSameRelease)
    {
        var all = after.GetChangesSince(before);
        var changes = all.ToLookup(GroupOf, static change => change.ToString());
        return new StatementChanges(
            isSameRelease ? [.. CompareDates(before, after)] : [],
            [.. changes[Group.Weakened]],
            [.. changes[Group.Strengthened]],
            [.. changes[Group.Changed], .. CompareWords(before, after, all.Select(static change => change.Key))],
            [.. changes[Group.Added]],
            [.. changes[Group.Removed]],
            [.. all.Where(static change => GroupOf(change) == Group.Caveats).Select(static change => change.Key)]);
    }

    private static Group GroupOf(SupportChange change) => change.Kind switch
    {
        SupportChangeKind.Added => Group.Added,
        SupportChangeKind.Removed => Group.Removed,
        _ when change.Aspects == SupportAspects.Caveats => Group.Caveats,

        // What is weaker in one respect and stronger in another counts as weaker.
        _ when IsWeaker(change.Before, change.After) || IsWeaker(change.LimitBefore, change.LimitAfter) =>
            Group.Weakened,
        _ when IsWeaker(change.After, change.Before) || IsWeaker(change.LimitAfter, change.LimitBefore) =>
            Group.Strengthened,
        _ => Group.Changed,
    };

    /// <summary>Lists values in other words that mean the same to the reader, such as another condition.</summary>
    private static IEnumerable<string> CompareWords(
        SupportStatement before, SupportStatement after, IEnumerable<string> told) =>
        from key in after.Entries.Select(static entry => entry.Key).Distinct().Except(told)
        let old = before.Find(key)
        let current = after.Find(key)
        where old is { Field: SupportField.Status }
            && !string.Equals(old.Value, current.Value, StringComparison.OrdinalIgnoreCase)
        select $"{key}: {old.Value} \u2192 {current.Value}";

    private static bool IsWeaker(SupportEntry? before, SupportEntry? after) =>
        before is not null
        && (after is null
            || after.SecuritySupport < before.SecuritySupport
            || (after.Status != before.Status
                && SupportStrength.Weaker(after.Status, before.Status) == after.Status));

    private static bool IsWeaker(SupportLimit? before, SupportLimit? after) =>
        before is not null
        && (after is null
            || IsLess(after.SecuritySupportedMax, before.SecuritySupportedMax)
            || (!after.IsUnbounded && (before.IsUnbounded || IsLess(after.SupportedMax, before.SupportedMax))));

    private static bool IsLess(long? value, long? than) => than is not null && (value is null || value < than);

    private static IEnumerable<string> CompareDates(SupportStatement before, SupportStatement after) =>
        from field in DateFields
        let old = ValueOf(before, field)
        let current = ValueOf(after, field)
        where old != current
        select $"{field}: {old} \u2192 {current}";

    private static string? ValueOf(SupportStatement statement, string field) =>
        statement.Entries.FirstOrDefault(entry => entry.Field == field)?.Value;

    private enum Group
    {
        Weakened,
        Strengthened,
        Changed,
        Added,
        Removed,
        Caveats,
    }
}
