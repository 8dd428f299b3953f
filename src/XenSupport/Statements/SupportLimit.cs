namespace XenSupport;

/// <summary>One limit of a support statement (docs/format.md, section 6). Maxima are inclusive.</summary>
public sealed class SupportLimit
{
    internal SupportLimit(
        SupportSection section,
        string key,
        string? qualifier,
        LimitUnit unit,
        long? supportedMax,
        long? securitySupportedMax,
        long? atLeast,
        bool isUnbounded)
    {
        Section = section;
        Key = key;
        Qualifier = qualifier;
        Unit = unit;
        SupportedMax = supportedMax;
        SecuritySupportedMax = securitySupportedMax;
        AtLeast = atLeast;
        IsUnbounded = isUnbounded;
    }

    /// <summary>The identity of the limit: that of its line, with the word size where the line has several.</summary>
    public string Key { get; }

    /// <summary>The headings above the limit, the outermost first.</summary>
    public IReadOnlyList<string> Path => Section.Path;

    /// <summary>The part of the feature that the limit holds for, or null where it holds for the whole.</summary>
    public string? Qualifier { get; }

    /// <summary>What the numbers count.</summary>
    public LimitUnit Unit { get; }

    /// <summary>
    /// The largest supported value; null where none is stated, or where there is no upper bound:
    /// <see cref="IsUnbounded"/> tells which.
    /// </summary>
    public long? SupportedMax { get; }

    /// <summary>The largest value with security support; null where none is stated.</summary>
    public long? SecuritySupportedMax { get; }

    /// <summary>A value that is supported, where the statement gives no maximum (<c>&gt;1TB</c>); otherwise null.</summary>
    public long? AtLeast { get; }

    /// <summary>Whether the statement says that more is supported without an upper bound.</summary>
    public bool IsUnbounded { get; }

    internal SupportSection Section { get; }

    /// <summary>The limit's identity and numbers.</summary>
    /// <returns>For example <c>physical-cpus--x86: SupportedMax 4096, SecuritySupportedMax 4096 (Count)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Key}: SupportedMax {Format(SupportedMax)}, SecuritySupportedMax {Format(SecuritySupportedMax)} ({Unit})");

    private static string Format(long? value) =>
        value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
