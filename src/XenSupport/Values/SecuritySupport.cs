namespace XenSupport;

/// <summary>
/// Whether the Xen Project's security team gives security support for a feature (docs/format.md, section 4).
/// </summary>
public enum SecuritySupport
{
    /// <summary>The statement does not say, or says it in words that are not known. Never to be read as supported.</summary>
    Unknown = 0,

    /// <summary>No security support.</summary>
    NotSupported = 1,

    /// <summary>Security support under conditions that the feature's text names: read its caveats.</summary>
    Conditional = 2,

    /// <summary>Security support by another project, to the extent that it defines.</summary>
    External = 3,

    /// <summary>Security support by the Xen Project.</summary>
    Supported = 4,
}
