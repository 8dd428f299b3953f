namespace XenSupport.Upstream.Changes;

/// <summary>What a change means for who relies on the row. What is weaker in any respect counts as weakened.</summary>
internal enum ChangeGroup
{
    Weakened,

    Strengthened,

    /// <summary>Neither weaker nor stronger, or not comparable.</summary>
    Changed,

    Added,

    Removed,

    /// <summary>Only the caveats have other words.</summary>
    Caveats,
}
