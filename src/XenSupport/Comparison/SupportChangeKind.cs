namespace XenSupport;

/// <summary>Whether a feature or limit was added, removed or changed.</summary>
public enum SupportChangeKind
{
    /// <summary>Only the newer statement has it.</summary>
    Added,

    /// <summary>Only the older statement has it.</summary>
    Removed,

    /// <summary>Both statements have it, but they differ.</summary>
    Changed,
}
