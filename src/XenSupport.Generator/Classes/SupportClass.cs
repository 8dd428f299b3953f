using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

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
    where TFacts : class, IEquatable<TFacts>
{
    /// <summary>What is stated of each qualifier of a heading, so that hover on the heading can show it.</summary>
    public IEnumerable<(string Qualifier, TFacts Facts)> FindQualifiedFacts()
    {
        var qualifierStart = Title.Length + SupportNodes.TitleSeparator.Length;
        return FindQualified().Select(child => (child.Title.Substring(qualifierStart), child.Facts!));
    }

    private IEnumerable<SupportClass<TFacts>> FindQualified()
    {
        foreach (var child in Children)
        {
            if (child.Documentation.InheritedFrom is null)
            {
                continue;
            }

            if (child.Facts is not null)
            {
                yield return child;
            }

            foreach (var part in child.FindQualified())
            {
                yield return part;
            }
        }
    }
}
