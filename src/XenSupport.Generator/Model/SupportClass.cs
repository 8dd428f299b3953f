using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>A class of one of the generated trees: a heading, or a part of a qualifier.</summary>
/// <typeparam name="TFacts">What the tree states: features or limits.</typeparam>
/// <param name="Name">The class's name.</param>
/// <param name="Title">The name as people read it: <c>x86/PVH, dom0</c>.</param>
/// <param name="Facts">What is stated of it; null where the class only groups others.</param>
internal sealed record SupportClass<TFacts>(
    string Name,
    string Title,
    TFacts? Facts,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<SectionLink> Links,
    EquatableArray<SupportClass<TFacts>> Children)
    where TFacts : class, IEquatable<TFacts>;

/// <summary>An outermost class of a tree, with what is in it, and the name of its file.</summary>
internal sealed record SupportGroup<TFacts>(string FileName, SupportClass<TFacts> Class)
    where TFacts : class, IEquatable<TFacts>;

/// <summary>The trees of features and of limits. A heading has the same name in both.</summary>
internal sealed record SupportTree(
    EquatableArray<SupportGroup<FeatureFacts>> Features, EquatableArray<SupportGroup<LimitFacts>> Limits);

/// <summary>The address of a section of Xen's web page for a release.</summary>
internal sealed record SectionLink(string Version, string SectionTitle, string Url);
