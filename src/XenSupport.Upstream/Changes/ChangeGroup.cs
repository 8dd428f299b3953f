namespace XenSupport.Upstream.Changes;

/// <summary>What a change means for users of the row. Weaker in any respect counts as weakened.</summary>
internal enum ChangeGroup
{
    Weakened,

    Strengthened,

    /// <summary>Neither weaker nor stronger, or not comparable.</summary>
    Changed,

    Added,

    Removed,

    /// <summary>Only the wording of the caveats changed.</summary>
    Caveats,
}
