using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A heading and what stands under it, up to the next heading.</summary>
/// <param name="fields">The field lines of the section's fragments, in order.</param>
/// <param name="vocabularies">What the names of the fields belong to.</param>
/// <param name="hasLostField">Whether a line that was meant as a field could not be read: it may have restricted another.</param>
internal sealed class Section(
    SectionHeading heading,
    EquatableArray<FieldLine> fields,
    FieldVocabulary vocabularies,
    EquatableArray<ProseBlock> proseBeforeFragment,
    EquatableArray<ProseBlock> proseAfterFragment,
    bool hasLostField)
{
    public int Index => heading.Index;

    public Section? Parent => heading.Parent;

    public int Level => heading.Level;

    public string Title => heading.Title;

    public TextRange TitleRange => heading.TitleRange;

    public string Anchor => heading.Anchor;

    public SectionRoot Root => heading.Root;

    public EquatableArray<FieldLine> Fields => fields;

    public EquatableArray<ProseBlock> ProseBeforeFragment => proseBeforeFragment;

    public EquatableArray<ProseBlock> ProseAfterFragment => proseAfterFragment;

    public bool HasProse => proseBeforeFragment.Count + proseAfterFragment.Count > 0;

    public bool HasLostField => hasLostField;

    /// <summary>The key of a field line: a release's field has its name in it, another its qualifier (docs/format.md, section 3).</summary>
    public string KeyOf(FieldLine field) =>
        KeyBuilder.Create(Anchor, field.Vocabulary == FieldVocabulary.Release ? field.Name : field.Qualifier);

    /// <summary>The first field line of a name; null where there is none.</summary>
    public FieldLine? FindField(string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Whether a field line has a name of a vocabulary.</summary>
    public bool HasField(FieldVocabulary vocabulary) => (vocabularies & vocabulary) != 0;

    /// <summary>The first field line with a name of a vocabulary; null where there is none.</summary>
    public FieldLine? FindField(FieldVocabulary vocabulary)
    {
        if (!HasField(vocabulary))
        {
            return null;
        }

        foreach (var field in fields)
        {
            if (field.Vocabulary == vocabulary)
            {
                return field;
            }
        }

        return null;
    }
}
