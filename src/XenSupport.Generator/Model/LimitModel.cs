namespace XenSupport.Generator.Model;

/// <summary>The numbers of a limit (docs/format.md, section 6). Both maxima are inclusive.</summary>
/// <param name="SupportedMax">The largest supported value; null where none is stated, or where there is no bound.</param>
/// <param name="SecuritySupportedMax">The largest value with security support; null likewise.</param>
/// <param name="AtLeast">A value that is supported, with none stated above which it is not.</param>
/// <param name="IsUnbounded">Whether the file says that there is no upper bound.</param>
internal sealed record LimitModel(
    LimitUnit Unit, long? SupportedMax, long? SecuritySupportedMax, long? AtLeast = null, bool IsUnbounded = false);

/// <summary>A limit as one line states it.</summary>
/// <param name="WordSize">The word size that it holds for (<c>32bit</c>), or null.</param>
internal sealed record StatedLimit(string? WordSize, LimitModel Limit);

/// <summary>A limit of a section, put together of all lines that state it.</summary>
internal sealed record SectionLimit(string Key, string? Qualifier, LimitModel Limit);
