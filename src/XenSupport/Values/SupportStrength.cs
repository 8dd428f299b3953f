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

    /// <summary>Whether a status is at least an accepted one. An unknown status never is.</summary>
    public static bool Meets(SupportStatus status, SupportStatus accept) =>
        status != SupportStatus.Unknown && IsAtLeast(status, BarOf(accept));

    public static bool IsAtLeast(SupportStatus status, SupportStatus bar) => Rank(status) >= Rank(bar);

    /// <summary>The weakest status that counts as an accepted one: a deprecated feature is still supported.</summary>
    public static SupportStatus BarOf(SupportStatus accept) =>
        accept == SupportStatus.Supported ? SupportStatus.Deprecated : accept;

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
