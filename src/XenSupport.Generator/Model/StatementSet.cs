namespace XenSupport.Generator.Model;

/// <summary>The statements of a build, put in the order of their versions.</summary>
internal static class StatementSet
{
    /// <summary>
    /// The statements that could be read, the oldest release first; one without a number last. Of two for one version
    /// the first counts.
    /// </summary>
    public static EquatableArray<StatementModel> Create(IReadOnlyList<StatementModel?> statements)
    {
        var ordered = new List<StatementModel>(statements.Count);
        foreach (var statement in statements)
        {
            if (statement is not null && !ordered.Exists(other => IsSameVersion(statement, other)))
            {
                ordered.Add(statement);
            }
        }

        ordered.Sort(static (left, right) => Compare(left.Release, right.Release));
        return ordered.ToEquatableArray();
    }

    /// <summary>Whether two statements are for one version, whatever its stage.</summary>
    public static bool IsSameVersion(StatementModel left, StatementModel right) =>
        left.Release.ClassName == right.Release.ClassName;

    /// <summary>The names of the statements' classes, in order.</summary>
    public static EquatableArray<string> ClassNamesOf(EquatableArray<StatementModel> statements)
    {
        var names = new List<string>(statements.Count);
        foreach (var statement in statements)
        {
            names.Add(statement.Release.ClassName);
        }

        return names.ToEquatableArray();
    }

    private static int Compare(ReleaseModel left, ReleaseModel right) => (left.Version, right.Version) switch
    {
        ({ } leftVersion, { } rightVersion) => leftVersion.CompareTo(rightVersion),
        (null, null) => string.CompareOrdinal(left.VersionText, right.VersionText),
        (null, _) => 1,
        (_, null) => -1,
    };
}
