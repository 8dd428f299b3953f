namespace XenSupport;

/// <summary>
/// The stage of a Xen version, given by the suffix of <c>Xen-Version</c> (docs/format.md, section 2).
/// </summary>
public enum ReleaseStage
{
    /// <summary>In development: <c>4.23-unstable</c>, or <c>unstable</c> without a number.</summary>
    Development = 0,

    /// <summary>A release candidate: <c>4.22-rc</c>.</summary>
    Candidate = 1,

    /// <summary>Released: <c>4.22</c>.</summary>
    Released = 2,
}
