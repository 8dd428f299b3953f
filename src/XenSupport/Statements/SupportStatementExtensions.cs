namespace XenSupport;

/// <summary>
/// Asks what a release supports, by the rule that the compiler's checks of <see cref="RequiresXenAttribute"/> use. A
/// release without a statement supports nothing, so the answer for a host that is not known is no.
/// </summary>
/// <example><code>if (XenReleases.For(host.Version).Supports(XenFeatures.Tools.LiveUpdate.Key))</code></example>
public static class SupportStatementExtensions
{
    /// <summary>
    /// Tells whether a release supports a feature: its status is <see cref="SupportStatus.Supported"/> or
    /// <see cref="SupportStatus.Deprecated"/>.
    /// </summary>
    /// <param name="statement">The statement; null supports nothing.</param>
    /// <param name="key">The feature's key, as for <see cref="SupportStatement.Find"/>.</param>
    /// <returns>True if the statement says so; false also where it does not state the feature.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static bool Supports(this SupportStatement? statement, string key) =>
        Supports(statement, key, SupportStatus.Supported);

    /// <summary>Tells whether the status of a feature is at least an accepted one.</summary>
    /// <param name="statement">The statement; null supports nothing.</param>
    /// <param name="key">The feature's key, as for <see cref="SupportStatement.Find"/>.</param>
    /// <param name="accept">The weakest accepted status, as <see cref="XenRequirementAttribute.Accept"/>.</param>
    /// <returns>True if the statement says so. An unknown status is never accepted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static bool Supports(this SupportStatement? statement, string key, SupportStatus accept) =>
        Find(statement, key) is { } entry && SupportStrength.Meets(entry.Status, accept);

    /// <summary>
    /// Tells whether a release supports a feature and the Xen Project gives security support for it without conditions.
    /// A release that is not out yet has no security support.
    /// </summary>
    /// <param name="statement">The statement; null supports nothing.</param>
    /// <param name="key">The feature's key, as for <see cref="SupportStatement.Find"/>.</param>
    /// <returns>True if the statement says so; false also where it does not state the feature.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static bool SecuritySupports(this SupportStatement? statement, string key) =>
        Find(statement, key) is { IsSupported: true, IsSecuritySupported: true };

    private static SupportEntry? Find(SupportStatement? statement, string key) =>
        key is null ? throw new ArgumentNullException(nameof(key)) : statement?.Find(key);
}
