using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Fragments;

/// <summary>The three roots of a statement, and what stands under none of them (docs/format.md, section 1).</summary>
internal enum SectionRoot
{
    None,
    Release,
    Features,
    Definitions,
}

/// <summary>A heading and what stands under it, up to the next heading.</summary>
/// <param name="index">Its number in the document, from 0.</param>
internal sealed class Section(
    int index, Section? parent, int level, string title, TextRange titleRange, string anchor, SectionRoot root)
{
    /// <summary>Its number in the document, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The section that this one is part of, or null at the outermost.</summary>
    public Section? Parent { get; } = parent;

    public int Level { get; } = level;

    public string Title { get; } = title;

    public TextRange TitleRange { get; } = titleRange;

    public string Anchor { get; } = anchor;

    public SectionRoot Root { get; } = root;

    /// <summary>The field lines of the section's fragments, in order.</summary>
    public List<FieldLine> Fields { get; } = [];

    /// <summary>Whether a line that was meant as a field could not be read: it may have restricted another.</summary>
    public bool HasLostField { get; private set; }

    public List<ProseBlock> ProseBeforeFragment { get; } = [];

    public List<ProseBlock> ProseAfterFragment { get; } = [];

    /// <summary>Adds a field line; null where it could not be read.</summary>
    public void AddField(FieldLine? field)
    {
        if (field is null)
        {
            HasLostField = true;
        }
        else
        {
            Fields.Add(field);
        }
    }
}
