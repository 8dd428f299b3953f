using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>An outermost class of <c>XenFeatures</c>, with what is in it, and the name of its file.</summary>
internal sealed record FeatureGroup(string FileName, FeatureClass Class);

/// <summary>A class of <c>XenFeatures</c>: a heading, or a part of a qualifier.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Title">The feature's name as people read it: <c>x86/PVH, dom0</c>.</param>
/// <param name="Facts">What is stated of it; null where the class only groups others.</param>
internal sealed record FeatureClass(
    string Name,
    string Title,
    FeatureFacts? Facts,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<SectionLink> Links,
    EquatableArray<FeatureClass> Children);

/// <summary>What is stated of a feature.</summary>
/// <param name="Values">The names of a value list; empty where it is none.</param>
/// <param name="Lines">The stated values, with the release that states each.</param>
internal sealed record FeatureFacts(
    string Key,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    bool IsSupported,
    bool IsSecuritySupported,
    EquatableArray<string> Values,
    EquatableArray<StatedLine> Lines);

/// <summary>A value that a release states of a feature.</summary>
internal sealed record StatedLine(string Version, string Value, SupportStatus Status, SecuritySupport SecuritySupport);

/// <summary>The address of a section of Xen's web page for a release.</summary>
internal sealed record SectionLink(string Version, string SectionTitle, string Url);
