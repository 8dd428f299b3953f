namespace XenSupport.Generator.Usage;

/// <summary>What the targeted releases say of a requirement: the worst of what each says.</summary>
internal enum Verdict
{
    /// <summary>One of them does not meet it.</summary>
    NotMet,

    /// <summary>One of them does not state it.</summary>
    Unstated,

    /// <summary>All support it, and one gives no security support, or not without conditions.</summary>
    WithoutSecuritySupport,

    /// <summary>All of them meet it.</summary>
    Met,
}
