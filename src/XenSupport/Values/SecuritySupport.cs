namespace XenSupport;

/// <summary>
/// Whether the Xen Project's security team gives security support for a feature (docs/format.md, section 4).
/// </summary>
public enum SecuritySupport
{
    /// <summary>The statement does not say, or in words that are not known. Never treat this as supported.</summary>
    Unknown = 0,

    /// <summary>No security support.</summary>
    NotSupported = 1,

    /// <summary>Security support under the conditions in the feature's caveats.</summary>
    Conditional = 2,

    /// <summary>Security support by another project, as far as that project provides it.</summary>
    External = 3,

    /// <summary>Security support by the Xen Project.</summary>
    Supported = 4,
}
