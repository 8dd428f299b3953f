namespace XenSupport;

/// <summary>
/// Decides which of two lines is weaker. If a file states something twice, the weaker line counts, so nothing is read
/// as better supported than either line says.
/// </summary>
internal static class SupportStrength
{
    public static SupportStatus Weaker(SupportStatus left, SupportStatus right) =>
        Rank(left) <= Rank(right) ? left : right;

    public static SecuritySupport Weaker(SecuritySupport left, SecuritySupport right) =>
        left <= right ? left : right;

    /// <summary>Compares security support first, then the status.</summary>
    public static bool IsWeaker(
        SupportStatus status,
        SecuritySupport securitySupport,
        SupportStatus otherStatus,
        SecuritySupport otherSecuritySupport) =>
        securitySupport != otherSecuritySupport
            ? securitySupport < otherSecuritySupport
            : Rank(status) < Rank(otherStatus);

    // Deprecated has the highest number, yet it is weaker than Supported: it is about to be removed.
    private static int Rank(SupportStatus status) => status switch
    {
        SupportStatus.Supported => (int)SupportStatus.Deprecated,
        SupportStatus.Deprecated => (int)SupportStatus.Supported,
        _ => (int)status,
    };
}
