namespace XenSupport.Generator.Model;

/// <summary>Names releases that follow each other in a build.</summary>
internal static class ReleaseSpan
{
    /// <summary><c>4.17–4.20</c>; where a release between them is not in the build, <c>4.17, 4.19 and 4.20</c>.</summary>
    public static string Describe(IReadOnlyList<StatementModel> statements, int first, int last)
    {
        if (first == last)
        {
            return statements[first].Release.VersionText;
        }

        if (IsWithoutGap(statements, first, last))
        {
            return $"{statements[first].Release.VersionText}\u2013{statements[last].Release.VersionText}";
        }

        var versions = statements[first].Release.VersionText;
        for (var i = first + 1; i < last; i++)
        {
            versions += ", " + statements[i].Release.VersionText;
        }

        return $"{versions} and {statements[last].Release.VersionText}";
    }

    private static bool IsWithoutGap(IReadOnlyList<StatementModel> statements, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (statements[i].Release.Version is not { } version
                || statements[i + 1].Release.Version is not { } next
                || (next.Major, next.Minor) != (version.Major, version.Minor + 1))
            {
                return false;
            }
        }

        return true;
    }
}
