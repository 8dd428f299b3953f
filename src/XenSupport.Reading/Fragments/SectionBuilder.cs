using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Collects what is under a heading. One builder is reused for all sections of a document.</summary>
internal sealed class SectionBuilder
{
    private readonly List<FieldLine> _fields = [];
    private readonly List<ProseBlock> _proseBeforeFragment = [];
    private readonly List<ProseBlock> _proseAfterFragment = [];
    private FieldVocabulary _vocabularies;
    private bool _hasLostField;

    public SectionHeading Heading { get; private set; }

    public bool HasFragment { get; private set; }

    public FieldLine? LastField => _fields.Count == 0 ? null : _fields[_fields.Count - 1];

    public void Open(SectionHeading heading)
    {
        Heading = heading;
        HasFragment = false;
        _vocabularies = FieldVocabulary.None;
        _hasLostField = false;
        _fields.Clear();
        _proseBeforeFragment.Clear();
        _proseAfterFragment.Clear();
    }

    /// <summary>Adds a field line, or notes that one was lost: null stands for one that could not be read.</summary>
    public void AddField(FieldLine? field)
    {
        if (field is not { } read)
        {
            _hasLostField = true;
            return;
        }

        HasFragment |= read.Origin != FieldLineOrigin.Definition;
        _vocabularies |= read.Vocabulary;
        _hasLostField |= read.IsUncertain || Heading.IsUncertain;
        _fields.Add(Heading.IsUncertain ? read with { IsUncertain = true } : read);
    }

    /// <summary>Tells whether the prose after the fragment, if there is any, ends with a sentence.</summary>
    public bool EndsWithSentence(char[] sentenceEnds) =>
        _proseAfterFragment.Count == 0
        || _proseAfterFragment[_proseAfterFragment.Count - 1].Text is var text
        && Array.IndexOf(sentenceEnds, text[text.Length - 1]) >= 0;

    public void ReplaceLastField(FieldLine field) => _fields[_fields.Count - 1] = field;

    public void AddProse(ProseBlock block) =>
        (_fields.Count == 0 ? _proseBeforeFragment : _proseAfterFragment).Add(block);

    public Section Build() => new(
        Heading,
        _fields.ToEquatableArray(),
        _vocabularies,
        _proseBeforeFragment.ToEquatableArray(),
        _proseAfterFragment.ToEquatableArray(),
        _hasLostField);
}
