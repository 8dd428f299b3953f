namespace XenSupport;

/// <summary>Finds the statement for a version among several.</summary>
public static class SupportStatementExtensions
{
    /// <summary>Finds the statement for a version. Only the numbers are compared, not the stages.</summary>
    /// <param name="statements">The statements, for example <c>XenReleases.All</c>.</param>
    /// <param name="version">The version.</param>
    /// <returns>The statement, or null if there is none for that release; never that of another release.</returns>
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

    /// <summary>Finds the statement for the version that a host reports.</summary>
    /// <param name="statements">The statements, for example <c>XenReleases.All</c>.</param>
    /// <param name="version">
    /// What the host reports: <c>4.20.1</c>, <c>4.17.5-xcpng</c>; read by <see cref="XenVersion.TryParseReported"/>.
    /// </param>
    /// <returns>The statement, or null if there is none for that release or the text is not a version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static SupportStatement? For(this IReadOnlyList<SupportStatement> statements, string? version) =>
        XenVersion.TryParseReported(version, out var release) ? statements.For(release) : null;
}
