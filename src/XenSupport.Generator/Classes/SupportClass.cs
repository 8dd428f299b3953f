using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>A class in a generated tree: a heading, or a part of a qualifier.</summary>
/// <typeparam name="TFacts">What the tree contains: features or limits.</typeparam>
/// <param name="Name">The class's name.</param>
/// <param name="Title">The name in the statement: <c>x86/PVH, dom0</c>.</param>
/// <param name="Facts">What is stated about it; null if the class only groups others.</param>
/// <param name="Documentation">The prose of its section; for a part of a qualifier, that of the heading above.</param>
/// <param name="RenamedTo">If later releases use another name, the path of that class from the root.</param>
internal sealed record SupportClass<TFacts>(
    string Name,
    string Title,
    TFacts? Facts,
    SectionDocumentation Documentation,
    string? RenamedTo,
    EquatableArray<SupportClass<TFacts>> Children)
    where TFacts : class, IEquatable<TFacts>
{
    /// <summary>Finds what is stated for each qualifier of a heading, which hover on the heading shows.</summary>
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
