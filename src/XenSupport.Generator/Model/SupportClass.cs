using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>A class of one of the generated trees: a heading, or a part of a qualifier.</summary>
/// <typeparam name="TFacts">What the tree states: features or limits.</typeparam>
/// <param name="Name">The class's name.</param>
/// <param name="Title">The name as people read it: <c>x86/PVH, dom0</c>.</param>
/// <param name="Facts">What is stated of it; null where the class only groups others.</param>
/// <param name="Documentation">What its section says; of a part of a qualifier it is that of the heading above.</param>
/// <param name="RenamedTo">Where later releases have another name for it: the path of that name's class from the root.</param>
internal sealed record SupportClass<TFacts>(
    string Name,
    string Title,
    TFacts? Facts,
    SectionDocumentation Documentation,
    string? RenamedTo,
    EquatableArray<SupportClass<TFacts>> Children)
    where TFacts : class, IEquatable<TFacts>;

/// <summary>What a section says in prose.</summary>
/// <param name="InheritedFrom">Where the class is a part of a qualifier, the class of the heading that documents it.</param>
internal sealed record SectionDocumentation(
    ClassReference? InheritedFrom,
    EquatableArray<ProseBlock> Description,
    EquatableArray<ProseBlock> Caveats,
    EquatableArray<SectionLink> Links);

/// <summary>The class of a heading, as a class in it refers to it.</summary>
/// <param name="Name">Its name; where that means something else to the class that refers, its path.</param>
/// <param name="IsPath">Whether it is a path from the tree's root: <c>GuestType.X86PVH</c>.</param>
internal sealed record ClassReference(string Name, bool IsPath);

/// <summary>An outermost class of a tree, with what is in it, and the name of its file.</summary>
internal sealed record SupportGroup<TFacts>(string FileName, SupportClass<TFacts> Class)
    where TFacts : class, IEquatable<TFacts>;

/// <summary>The trees of features and of limits. A heading has the same name in both.</summary>
internal sealed record SupportTree(
    EquatableArray<SupportGroup<FeatureFacts>> Features, EquatableArray<SupportGroup<LimitFacts>> Limits);

/// <summary>Where a section is on Xen's web page for a release.</summary>
internal readonly record struct SectionLink(string Version, string PageUrl, string Anchor);
