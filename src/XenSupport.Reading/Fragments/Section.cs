using XenSupport.Reading.Headings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A heading and the text under it, up to the next heading.</summary>
/// <param name="fields">The field lines of the section's fragments, in order.</param>
/// <param name="vocabularies">The vocabularies that the fields' names belong to.</param>
/// <param name="hasLostField">Whether a line that was meant as a field, possibly a restriction, could not be
/// read.</param>
internal sealed class Section(
    SectionHeading heading,
    EquatableArray<FieldLine> fields,
    FieldVocabulary vocabularies,
    EquatableArray<ProseBlock> proseBeforeFragment,
    EquatableArray<ProseBlock> proseAfterFragment,
    bool hasLostField)
{
    private const int GroupLevel = 2;

    private bool _holdsFeature;
    private bool _hasChildren;

    public int Index => heading.Index;

    public Section? Parent => heading.Parent;

    public int Level => heading.Level;

    public string Title => heading.Title;

    public TextRange TitleRange => heading.TitleRange;

    public string Anchor => heading.Anchor;

    /// <summary>
    /// The root that the section belongs to. One that states a feature is read as a feature wherever it is.
    /// </summary>
    public SectionRoot Root => IsMisplacedFeature || _holdsFeature ? SectionRoot.None : heading.Root;

    /// <summary>Whether a feature's status or limit is stated under the release or among the definitions.</summary>
    public bool IsOutsideFeatures =>
        heading.Root is SectionRoot.Release or SectionRoot.Definitions && HasField(FieldVocabulary.Feature);

    /// <summary>
    /// Whether the section is a feature under the release or among the definitions. A status below one of the
    /// definitions' own headings does not turn that heading into a feature.
    /// </summary>
    public bool IsMisplacedFeature =>
        IsOutsideFeatures
        && Level > 1
        && !(heading.Root == SectionRoot.Definitions && RootTitles.IsOfDefinitions(Title));

    public EquatableArray<FieldLine> Fields => fields;

    public EquatableArray<ProseBlock> ProseBeforeFragment => proseBeforeFragment;

    public EquatableArray<ProseBlock> ProseAfterFragment => proseAfterFragment;

    public bool HasProse => proseBeforeFragment.Count + proseAfterFragment.Count > 0;

    public bool HasLostField => hasLostField;

    /// <summary>Whether the section only groups the features below it.</summary>
    public bool IsGroup => Level == GroupLevel && _hasChildren;

    /// <summary>Notes that another section is below this one.</summary>
    public void AddChild() => _hasChildren = true;

    /// <summary>Makes the sections around this one groups of features, because this one is a feature.</summary>
    public void JoinFeatures()
    {
        for (var parent = Parent; parent is { Level: > 1 }; parent = parent.Parent)
        {
            parent._holdsFeature = true;
        }
    }

    /// <summary>
    /// Returns the key of a field line (docs/format.md, section 3). A release's key contains the field's name.
    /// </summary>
    public string KeyOf(FieldLine field) =>
        KeyBuilder.Create(Anchor, field.Vocabulary == FieldVocabulary.Release ? field.Name : field.Qualifier);

    /// <summary>Finds the first field line with a name; null if there is none.</summary>
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

    /// <summary>Tells whether any field line has a name from a vocabulary.</summary>
    public bool HasField(FieldVocabulary vocabulary) => (vocabularies & vocabulary) != 0;

    /// <summary>Finds the first field line with a name from a vocabulary; null if there is none.</summary>
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
