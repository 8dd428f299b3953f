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
        bool isUnbounded,
        string? overlayTitle)
    {
        Section = section;
        Key = key;
        Qualifier = qualifier;
        Unit = unit;
        SupportedMax = supportedMax;
        SecuritySupportedMax = securitySupportedMax;
        AtLeast = atLeast;
        IsUnbounded = isUnbounded;
        OriginTitle = overlayTitle;
    }

    /// <summary>The key of the limit: that of its line, plus the word size if the line states several.</summary>
    public string Key { get; }

    /// <summary>The headings above the limit, outermost first.</summary>
    public IReadOnlyList<string> Path => Section.Path;

    /// <summary>The part of the feature that the limit applies to, or null if it applies to the whole.</summary>
    public string? Qualifier { get; }

    /// <summary>What the numbers count.</summary>
    public LimitUnit Unit { get; }

    /// <summary>
    /// The largest supported value, in <see cref="Unit"/>. Null if none is stated or there is no upper bound;
    /// <see cref="IsUnbounded"/> tells which.
    /// </summary>
    public long? SupportedMax { get; }

    /// <summary>The largest value with security support, in <see cref="Unit"/>; null if none is stated.</summary>
    public long? SecuritySupportedMax { get; }

    /// <summary>
    /// A value known to be supported, if the statement gives no maximum (<c>&gt;1TB</c>); otherwise null.
    /// </summary>
    public long? AtLeast { get; }

    /// <summary>Whether the statement says that there is no upper bound.</summary>
    public bool IsUnbounded { get; }

    /// <summary>Compares a value with the limit as stated. What the statement leaves open is unknown.</summary>
    /// <param name="value">The value, in <see cref="Unit"/>; not negative.</param>
    /// <returns>What the limit says about the value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is negative: where that means "unlimited", it would pass as a small number.
    /// </exception>
    public LimitCheck Check(long value) =>
        value < 0 ? throw new ArgumentOutOfRangeException(nameof(value))
        : value > SupportedMax ? LimitCheck.AboveSupport
        : value <= SecuritySupportedMax ? LimitCheck.WithinSecuritySupport
        : IsUnbounded || value <= SupportedMax || value <= AtLeast ? LimitCheck.WithinSupport
        : LimitCheck.Unknown;

    /// <summary>Who states the limit: Xen, or an overlay, also where it only lowers what Xen states.</summary>
    public SupportOrigin Origin => OriginTitle is null ? SupportOrigin.Statement : SupportOrigin.Overlay;

    /// <summary>
    /// The title of the overlay, from its item's metadata <c>Title</c> or else its file's name. Null for Xen's own.
    /// </summary>
    /// <example><c>XenServer 8</c></example>
    public string? OriginTitle { get; }

    internal SupportSection Section { get; }

    /// <summary>Returns the key and the numbers, and the overlay if one states it.</summary>
    /// <returns>For example <c>physical-cpus--x86: SupportedMax 4096, SecuritySupportedMax 4096 (Count)</c>.</returns>
    public override string ToString() => OverlayMark.Append(
        FormattableString.Invariant(
            $"{Key}: SupportedMax {Format(SupportedMax)}, SecuritySupportedMax {Format(SecuritySupportedMax)} ({Unit})"),
        OriginTitle);

    private static string Format(long? value) =>
        value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
