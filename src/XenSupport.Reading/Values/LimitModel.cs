namespace XenSupport.Reading.Values;

/// <summary>The numbers of a limit (docs/format.md, section 6). Both maxima are inclusive.</summary>
/// <param name="SupportedMax">The largest supported value; null if none is stated or there is no bound.</param>
/// <param name="SecuritySupportedMax">The largest value with security support; null likewise.</param>
/// <param name="AtLeast">A value known to be supported, if no maximum is stated.</param>
/// <param name="IsUnbounded">Whether the file says that there is no upper bound.</param>
internal sealed record LimitModel(
    LimitUnit Unit, long? SupportedMax, long? SecuritySupportedMax, long? AtLeast = null, bool IsUnbounded = false)
{
    /// <summary>Returns the limit that satisfies two; null if their units differ.</summary>
    public static LimitModel? Merge(LimitModel left, LimitModel right) =>
        left.Unit != right.Unit
            ? null
            : new LimitModel(
                left.Unit,
                LowerBound(left, right),
                left.SecuritySupportedMax is { } leftMax && right.SecuritySupportedMax is { } rightMax
                    ? Math.Min(leftMax, rightMax)
                    : null,
                left.AtLeast is { } leftLeast && right.AtLeast is { } rightLeast
                    ? Math.Min(leftLeast, rightLeast)
                    : null,
                left.IsUnbounded && right.IsUnbounded);

    // If one has no bound, the bound of the other applies to both.
    private static long? LowerBound(LimitModel left, LimitModel right) => (left.SupportedMax, right.SupportedMax) switch
    {
        ({ } leftMax, { } rightMax) => Math.Min(leftMax, rightMax),
        (null, { } rightMax) when left.IsUnbounded => rightMax,
        ({ } leftMax, null) when right.IsUnbounded => leftMax,
        _ => null,
    };
}
