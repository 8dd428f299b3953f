namespace XenSupport;

/// <summary>
/// The status label of a feature, as a Xen support statement gives it (docs/format.md, section 4).
/// </summary>
/// <remarks>
/// The values are labels, not a scale: <see cref="Deprecated"/> is security supported and yet unstable. To ask whether
/// a feature may be relied on, compare with <see cref="Supported"/> and <see cref="Deprecated"/>, and ask
/// <see cref="SecuritySupport"/> for security.
/// </remarks>
public enum SupportStatus
{
    /// <summary>The statement gives no status, or one that is not known. Never to be read as supported.</summary>
    Unknown = 0,

    /// <summary>"Not implemented".</summary>
    NotImplemented = 1,

    /// <summary>"Not functional": there, and known not to work.</summary>
    NotFunctional = 2,

    /// <summary>"Not supported".</summary>
    NotSupported = 3,

    /// <summary>"Experimental": functionally incomplete, and without security support.</summary>
    Experimental = 4,

    /// <summary>"Tech Preview": functionally complete, quirky, and without security support.</summary>
    TechPreview = 5,

    /// <summary>"Supported". Whether with security support is said by <see cref="SecuritySupport"/>.</summary>
    Supported = 6,

    /// <summary>"Deprecated": supported still, and about to go.</summary>
    Deprecated = 7,
}
