using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>What a section says in prose.</summary>
/// <param name="InheritedFrom">Where the class is a part of a qualifier, the class of the heading that documents it.</param>
internal sealed record SectionDocumentation(
    ClassReference? InheritedFrom,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<SectionLink> Links);
