using XenSupport.Reading.Values;

namespace XenSupport.Generator.Classes;

/// <summary>A limit that consecutive releases state; null if they state none.</summary>
/// <param name="Versions">The description of the releases: <c>4.17–4.20</c>.</param>
/// <param name="OverlayTitle">The title of the overlay that it is due to; null for the statement itself.</param>
/// <param name="IsUnreleased">Whether they have no security support yet.</param>
internal sealed record StatedReleaseLimit(string Versions, LimitModel? Limit, string? OverlayTitle, bool IsUnreleased)
{
    /// <summary>
    /// Returns the line of documentation: <c>Supported up to 4096, with security support (Xen 4.20).</c>
    /// </summary>
    public string Describe() =>
        $"{OverlayMark.Append(Limit is null ? "Not stated" : Describe(Limit), OverlayTitle)} (Xen {Versions}).";

    private string Describe(LimitModel limit)
    {
        var supported = limit switch
        {
            { SupportedMax: { } maximum } => "Supported " + SizeUnits.DescribeMaximum(limit.Unit, maximum),
            { AtLeast: { } least } => "Supported up to at least " + SizeUnits.Describe(limit.Unit, least),
            { IsUnbounded: true } => "Supported without an upper bound",
            _ => "No upper bound is stated",
        };
        return supported + limit.SecuritySupportedMax switch
        {
            null => ", no limit is stated for security support",
            not null when IsUnreleased => ", not yet with security support",
            { } securityMax when securityMax == limit.SupportedMax => ", with security support",
            { } securityMax => ", with security support " + SizeUnits.DescribeMaximum(limit.Unit, securityMax),
        };
    }
}
