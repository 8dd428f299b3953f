namespace XenSupport.Generator.Model;

/// <summary>What is stated of a limit.</summary>
/// <param name="Limit">The limit that holds in every release; null where one does not state it.</param>
/// <param name="Lines">The stated limits, with the release that states each.</param>
internal sealed record LimitFacts(string Key, LimitModel? Limit, EquatableArray<StatedReleaseLimit> Lines)
{
    /// <summary>The facts of a node; null where no line states a limit.</summary>
    /// <param name="statementCount">The number of releases.</param>
    public static LimitFacts? Of(SupportNode node, int statementCount)
    {
        if (node.Limits.Count == 0)
        {
            return null;
        }

        var lines = new List<StatedReleaseLimit>(node.Limits.Count);
        foreach (var (statement, limit) in node.Limits)
        {
            lines.Add(new StatedReleaseLimit(statement.Release.VersionText, limit.Limit));
        }

        var merged = node.Limits.Count == statementCount ? Merge(lines) : null;
        return new LimitFacts(node.Limits[0].Limit.Key, merged, lines.ToEquatableArray());
    }

    private static LimitModel? Merge(List<StatedReleaseLimit> lines)
    {
        var merged = lines[0].Limit;
        for (var i = 1; i < lines.Count; i++)
        {
            var limit = lines[i].Limit;
            if (limit.Unit != merged.Unit)
            {
                return null;
            }

            merged = new LimitModel(
                merged.Unit,
                LowerBound(merged, limit),
                merged.SecuritySupportedMax is { } left && limit.SecuritySupportedMax is { } right ? Math.Min(left, right) : null,
                merged.AtLeast is { } least && limit.AtLeast is { } otherLeast ? Math.Min(least, otherLeast) : null,
                merged.IsUnbounded && limit.IsUnbounded);
        }

        return merged;
    }

    // Where a release has no bound, the bound of the other holds for both.
    private static long? LowerBound(LimitModel left, LimitModel right) => (left.SupportedMax, right.SupportedMax) switch
    {
        ({ } leftMax, { } rightMax) => Math.Min(leftMax, rightMax),
        (null, { } rightMax) when left.IsUnbounded => rightMax,
        ({ } leftMax, null) when right.IsUnbounded => leftMax,
        _ => null,
    };
}

/// <summary>A limit that a release states.</summary>
internal sealed record StatedReleaseLimit(string Version, LimitModel Limit);
