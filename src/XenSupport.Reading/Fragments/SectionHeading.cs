using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A heading, and where it stands among the others.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="Parent">The section that its own is part of, or null at the outermost.</param>
internal readonly record struct SectionHeading(
    int Index, Section? Parent, int Level, string Title, TextRange TitleRange, string Anchor, SectionRoot Root);
