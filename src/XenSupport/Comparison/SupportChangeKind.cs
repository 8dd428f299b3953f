namespace XenSupport;

/// <summary>Whether a feature is new, gone, or another.</summary>
public enum SupportChangeKind
{
    /// <summary>The newer statement alone states it.</summary>
    Added,

    /// <summary>The older statement alone states it.</summary>
    Removed,

    /// <summary>Both state it, and not the same.</summary>
    Changed,
}
