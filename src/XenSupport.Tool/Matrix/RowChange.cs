namespace XenSupport.Tool.Matrix;

/// <summary>How a row differs from the release before.</summary>
internal enum RowChange
{
    None,
    New,
    Changed,
    Gone,

    /// <summary>This release states by part what the one before stated as a whole.</summary>
    Split,

    /// <summary>This release states as a whole what the one before stated by part.</summary>
    Joined,
}
