using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A heading and its position among the others.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="IsUncertain">
/// Whether what is below it counts as unknown: the heading is in an unresolved merge conflict, or may be prose.
/// </param>
/// <param name="Parent">The section that contains its own; null at the top.</param>
internal readonly record struct SectionHeading(
    int Index,
    Section? Parent,
    int Level,
    string Title,
    TextRange TitleRange,
    string Anchor,
    SectionRoot Root,
    bool IsUncertain);
