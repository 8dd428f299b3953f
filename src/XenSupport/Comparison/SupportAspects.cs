namespace XenSupport;

/// <summary>The aspects of a feature that can change from one statement to another.</summary>
[Flags]
public enum SupportAspects
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The status, or the value list.</summary>
    Status = 1,

    /// <summary>The security support.</summary>
    SecuritySupport = 2,

    /// <summary>A limit.</summary>
    Limit = 4,

    /// <summary>The caveats: the prose that qualifies the status.</summary>
    Caveats = 8,
}
