namespace XenSupport.Upstream.Changes;

/// <summary>Finds the entries that state by part what another entry states as a whole.</summary>
internal static class SplitFinder
{
    /// <summary>Returns the wholes with their parts. A part belongs to its narrowest whole.</summary>
    public static IEnumerable<(SupportEntry Whole, SupportEntry[] Parts)> Pair(
        IEnumerable<SupportEntry> wholes, IEnumerable<SupportEntry> parts)
    {
        var bySection = wholes.ToLookup(static whole => whole.Anchor, StringComparer.Ordinal);
        return
            from part in parts
            let whole = bySection[part.Anchor]
                .Where(candidate => IsPart(part, candidate))
                .MaxBy(static candidate => candidate.Qualifier?.Length ?? 0)
            where whole is not null
            group part by whole into pair
            select (pair.Key, pair.ToArray());
    }

    /// <summary>
    /// Whether the qualifiers say so: <c>x86 HVM</c> is a part of <c>x86</c>, and any part is one of the whole feature.
    /// </summary>
    private static bool IsPart(SupportEntry part, SupportEntry whole) =>
        part.Field == whole.Field
        && part.OriginTitle == whole.OriginTitle
        && part.Qualifier is { } longer
        && (whole.Qualifier is not { } shorter
            || (longer.Length > shorter.Length
                && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(longer[shorter.Length])));
}
