using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>The prose of a section.</summary>
/// <param name="InheritedFrom">For a part of a qualifier, the heading's class, which has the documentation.</param>
internal sealed record SectionDocumentation(
    ClassReference? InheritedFrom,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<SectionLink> Links)
{
    public SectionDocumentation WithoutProse() => this with { Description = default, Caveats = default };
}
