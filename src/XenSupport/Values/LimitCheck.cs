namespace XenSupport;

/// <summary>What a limit says about a value: the answer of <see cref="SupportLimit.Check"/>.</summary>
public enum LimitCheck
{
    /// <summary>The statement does not say. Never treat this as supported.</summary>
    Unknown = 0,

    /// <summary>Supported, with security support as far as the release has any.</summary>
    WithinSecuritySupport = 1,

    /// <summary>Supported, but not known to have security support.</summary>
    WithinSupport = 2,

    /// <summary>Not supported.</summary>
    AboveSupport = 3,
}
