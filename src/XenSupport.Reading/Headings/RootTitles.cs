namespace XenSupport.Reading.Headings;

/// <summary>The titles of the three root sections (docs/format.md, section 1).</summary>
internal static class RootTitles
{
    public const string Release = "Release Support";
    public const string Features = "Feature Support";
    public const string Definitions = "Format and definitions";

    // Sections of the definitions, which identify them if the root's heading is missing.
    public const string Keys = "Keys found in the Feature Support subsections";
    public const string Labels = "Definition of Status labels";
    public const string Tags = "Definition of the status label interpretation tags";
}
