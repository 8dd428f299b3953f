namespace XenSupport;

/// <summary>
/// The status label of a feature, as a Xen support statement gives it (docs/format.md, section 4).
/// </summary>
/// <remarks>
/// The values are labels, not a scale: <see cref="Deprecated"/> comes last but is about to be removed. To tell whether
/// a feature is supported, compare with <see cref="Supported"/> and <see cref="Deprecated"/>; for security, see
/// <see cref="SecuritySupport"/>.
/// </remarks>
public enum SupportStatus
{
    /// <summary>The statement gives no status, or one that is not known. Never treat this as supported.</summary>
    Unknown = 0,

    /// <summary>"Not implemented".</summary>
    NotImplemented = 1,

    /// <summary>"Not functional": present, but known not to work.</summary>
    NotFunctional = 2,

    /// <summary>"Not supported".</summary>
    NotSupported = 3,

    /// <summary>"Experimental": functionally incomplete, and without security support.</summary>
    Experimental = 4,

    /// <summary>"Tech Preview": functionally complete, quirky, and without security support.</summary>
    TechPreview = 5,

    /// <summary>"Supported". <see cref="SecuritySupport"/> tells whether that includes security support.</summary>
    Supported = 6,

    /// <summary>"Deprecated": still supported, but about to be removed.</summary>
    Deprecated = 7,
}
