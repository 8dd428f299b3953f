namespace XenSupport.Upstream.Remarks;

/// <summary>What Xen's source says about the support of something.</summary>
internal enum RemarkKind
{
    /// <summary><c>UNSUPPORTED</c>, <c>(EXPERT)</c>, <c>not security supported</c>.</summary>
    NotSecuritySupported,

    /// <summary>About to be removed, or no longer recommended.</summary>
    Deprecated,

    /// <summary>A technology preview.</summary>
    TechPreview,

    /// <summary>An experiment.</summary>
    Experimental,
}
