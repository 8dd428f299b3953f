namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>How a requirement fares with the targeted releases: the worst outcome counts.</summary>
internal enum Verdict
{
    /// <summary>A release does not meet it.</summary>
    NotMet,

    /// <summary>A release does not state it.</summary>
    Unstated,

    /// <summary>All releases support it, but one without unconditional security support.</summary>
    WithoutSecuritySupport,

    /// <summary>All releases meet it.</summary>
    Met,
}
