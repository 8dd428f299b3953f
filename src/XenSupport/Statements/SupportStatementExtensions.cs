namespace XenSupport;

/// <summary>Finds the statement of a version among several.</summary>
public static class SupportStatementExtensions
{
    /// <summary>The statement of the release that a version belongs to, whatever the version's stage and the statement's.</summary>
    /// <param name="statements">The statements, for example <c>XenReleases.All</c>.</param>
    /// <param name="version">The version.</param>
    /// <returns>The statement, or null where there is none of that release: never that of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static SupportStatement? For(this IReadOnlyList<SupportStatement> statements, XenVersion version)
    {
        if (statements is null)
        {
            throw new ArgumentNullException(nameof(statements));
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Release.Version is { } stated
                && (stated.Major, stated.Minor) == (version.Major, version.Minor))
            {
                return statements[i];
            }
        }

        return null;
    }

    /// <summary>The statement of the release that a host reports.</summary>
    /// <param name="statements">The statements, for example <c>XenReleases.All</c>.</param>
    /// <param name="version">What the host reports: <c>4.20.1</c>, <c>4.17.5-xcpng</c> (<see cref="XenVersion.TryParseReported"/>).</param>
    /// <returns>The statement, or null where there is none of that release, or where the text is no version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static SupportStatement? For(this IReadOnlyList<SupportStatement> statements, string? version) =>
        XenVersion.TryParseReported(version, out var release) ? statements.For(release) : null;
}
