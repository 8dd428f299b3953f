namespace XenSupport.Reading.Fragments;

/// <summary>
/// The three roots of a statement, and a value for text under none of them (docs/format.md, section 1).
/// </summary>
internal enum SectionRoot
{
    None,
    Release,
    Features,
    Definitions,
}
