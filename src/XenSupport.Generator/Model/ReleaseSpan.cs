namespace XenSupport.Generator.Model;

/// <summary>Names releases that follow each other.</summary>
internal static class ReleaseSpan
{
    /// <summary><c>4.17–4.20</c>; where a release between them is not there, <c>4.17, 4.19 and 4.20</c>.</summary>
    public static string Describe(IReadOnlyList<StatementModel> statements, int first, int last) => Describe(
        statements, static statement => statement.Release.VersionText, static statement => statement.Release.Version, first, last);

    /// <inheritdoc cref="Describe(IReadOnlyList{StatementModel}, int, int)"/>
    public static string Describe<T>(
        IReadOnlyList<T> releases, Func<T, string> getText, Func<T, XenVersion?> getVersion, int first, int last)
    {
        if (first == last)
        {
            return getText(releases[first]);
        }

        if (IsWithoutGap(releases, getVersion, first, last))
        {
            return $"{getText(releases[first])}\u2013{getText(releases[last])}";
        }

        var versions = getText(releases[first]);
        for (var i = first + 1; i < last; i++)
        {
            versions += ", " + getText(releases[i]);
        }

        return $"{versions} and {getText(releases[last])}";
    }

    private static bool IsWithoutGap<T>(IReadOnlyList<T> releases, Func<T, XenVersion?> getVersion, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (getVersion(releases[i]) is not { } version
                || getVersion(releases[i + 1]) is not { } next
                || (next.Major, next.Minor) != (version.Major, version.Minor + 1))
            {
                return false;
            }
        }

        return true;
    }
}
