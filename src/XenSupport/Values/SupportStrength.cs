namespace XenSupport;

/// <summary>
/// The order in which one statement counts as weaker than another, for what a file states twice: the weaker counts, so
/// that nothing is ever read as better supported than a line of the file says.
/// </summary>
internal static class SupportStrength
{
    /// <summary>The weaker of two statuses.</summary>
    public static SupportStatus Weaker(SupportStatus left, SupportStatus right) =>
        Rank(left) <= Rank(right) ? left : right;

    /// <summary>The weaker of two security supports.</summary>
    public static SecuritySupport Weaker(SecuritySupport left, SecuritySupport right) =>
        left <= right ? left : right;

    /// <summary>Whether one line counts as weaker than another: by its security support first, then by its status.</summary>
    public static bool IsWeaker(
        SupportStatus status, SecuritySupport securitySupport, SupportStatus otherStatus, SecuritySupport otherSecuritySupport) =>
        securitySupport != otherSecuritySupport
            ? securitySupport < otherSecuritySupport
            : Rank(status) < Rank(otherStatus);

    // Deprecated has the highest number, but is about to go: weaker than Supported.
    private static int Rank(SupportStatus status) => status switch
    {
        SupportStatus.Supported => (int)SupportStatus.Deprecated,
        SupportStatus.Deprecated => (int)SupportStatus.Supported,
        _ => (int)status,
    };
}
