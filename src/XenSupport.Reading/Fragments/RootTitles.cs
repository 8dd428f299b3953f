namespace XenSupport.Reading.Fragments;

/// <summary>The titles of the three root sections (docs/format.md, section 1).</summary>
internal static class RootTitles
{
    public const string Release = "Release Support";
    public const string Features = "Feature Support";
    public const string Definitions = "Format and definitions";
}
