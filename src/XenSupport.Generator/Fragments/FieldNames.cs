namespace XenSupport.Generator.Fragments;

/// <summary>The known field names, by where they belong.</summary>
internal static class FieldNames
{
    public static readonly IReadOnlyList<string> Release =
    [
        SupportField.XenVersion,
        SupportField.InitialRelease,
        SupportField.SupportedUntil,
        SupportField.SecuritySupportUntil,
        SupportField.ReleaseNotes,
    ];

    public static readonly IReadOnlyList<string> Feature =
    [
        SupportField.Status,
        SupportField.Supported,
        SupportField.Limit,
        SupportField.LimitSecurity,
        SupportField.Restrictions,
    ];

    public static readonly IReadOnlyList<string> Definition =
    [
        SupportField.FunctionalCompleteness,
        SupportField.FunctionalStability,
        SupportField.InterfaceStability,
        SupportField.SecuritySupported,
    ];

    public static bool Contains(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsKnown(string name) =>
        Contains(Feature, name) || Contains(Release, name) || Contains(Definition, name);
}
