namespace XenSupport.Editions.Changes;

/// <summary>Compares two statements for the changelog. Only prose may differ without being told.</summary>
internal static class StatementComparer
{
    private static readonly string[] DateFields =
        [SupportField.InitialRelease, SupportField.SupportedUntil, SupportField.SecuritySupportUntil];

    /// <param name="isSameRelease">Whether both are of one release, so that its dates can be compared.</param>
    public static StatementChanges Compare(SupportStatement before, SupportStatement after, bool isSameRelease)
    {
        var changes = after.GetChangesSince(before)
            .Where(static change => change.Aspects != SupportAspects.Caveats)
            .ToLookup(GroupOf, static change => change.ToString());
        return new StatementChanges(
            isSameRelease ? [.. CompareDates(before, after)] : [],
            [.. changes[Group.Weakened]],
            [.. changes[Group.Strengthened]],
            [.. changes[Group.Added]],
            [.. changes[Group.Removed]]);
    }

    private static Group GroupOf(SupportChange change) => change.Kind switch
    {
        SupportChangeKind.Added => Group.Added,
        SupportChangeKind.Removed => Group.Removed,
        _ => IsWeaker(change) ? Group.Weakened : Group.Strengthened,
    };

    // What is weaker in one respect and stronger in another counts as weaker.
    private static bool IsWeaker(SupportChange change) =>
        IsWeaker(change.Before, change.After) || IsWeaker(change.LimitBefore, change.LimitAfter);

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
        Added,
        Removed,
    }
}
