namespace XenSupport.Reading.Values;

/// <summary>The numbers of a limit (docs/format.md, section 6). Both maxima are inclusive.</summary>
/// <param name="SupportedMax">The largest supported value; null if none is stated or there is no bound.</param>
/// <param name="SecuritySupportedMax">The largest value with security support; null likewise.</param>
/// <param name="AtLeast">A value known to be supported, if no maximum is stated.</param>
/// <param name="IsUnbounded">Whether the file says that there is no upper bound.</param>
internal sealed record LimitModel(
    LimitUnit Unit, long? SupportedMax, long? SecuritySupportedMax, long? AtLeast = null, bool IsUnbounded = false);
