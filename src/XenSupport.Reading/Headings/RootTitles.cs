namespace XenSupport.Reading.Headings;

/// <summary>
/// The titles of the three root sections, and of the sections of the definitions (docs/format.md, section 1).
/// </summary>
internal static class RootTitles
{
    public const string Release = "Release Support";
    public const string Features = "Feature Support";
    public const string Definitions = "Format and definitions";

    // Sections of the definitions, which identify them if the root's heading is missing.
    public const string Keys = "Keys found in the Feature Support subsections";
    public const string Labels = "Definition of Status labels";
    public const string Tags = "Definition of the status label interpretation tags";

    private static readonly HashSet<string> SectionsOfDefinitions = new(StringComparer.OrdinalIgnoreCase)
    {
        Definitions,
        Keys,
        Labels,
        Tags,
        "Status",
        "Restrictions",
        "Limit",
        "Limit-Security",
        "Experimental",
        "Preview",
        "Tech Preview",
        "Supported",
        "Deprecated",
        "Functionally complete",
        "Functional stability",
        "Interface stability",
        "Security supported",
        "Interaction with other features",
        "External security support",
    };

    /// <summary>Tells whether a title contains the word that distinguishes a root from the others.</summary>
    public static bool Resembles(string title, string root)
    {
        var word = root switch
        {
            Release => "release",
            Features => "feature",
            _ => "definition",
        };
        return title.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Tells whether a section of the definitions has a title, in any released statement.</summary>
    public static bool IsOfDefinitions(string title) => SectionsOfDefinitions.Contains(title);
}
