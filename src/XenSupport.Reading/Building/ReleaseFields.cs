using System.Globalization;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>
/// The lines of a statement's release fragment. Of a field that is stated twice, the line that promises less counts.
/// </summary>
internal sealed class ReleaseFields
{
    private readonly List<FieldLine> _fields = [];

    private ReleaseFields(Section section)
    {
        Section = section;
    }

    /// <summary>The first section with a field of a release fragment.</summary>
    public Section Section { get; }

    /// <summary>The name of the first field.</summary>
    public FieldLine First => _fields[0];

    /// <summary>Every line, in order.</summary>
    public IReadOnlyList<FieldLine> All => _fields;

    /// <summary>Collects the fields of all sections; null if there is none.</summary>
    public static ReleaseFields? Of(List<Section> sections)
    {
        if (sections.Find(static section => section.HasField(FieldVocabulary.Release)) is not { } first)
        {
            return null;
        }

        var fields = new ReleaseFields(first);
        foreach (var section in sections)
        {
            foreach (var field in section.Fields)
            {
                if (field.Vocabulary == FieldVocabulary.Release)
                {
                    fields._fields.Add(field);
                }
            }
        }

        return fields;
    }

    /// <summary>Finds the line that counts for a field; null if there is none.</summary>
    public FieldLine? Find(string name)
    {
        FieldLine? weakest = null;
        foreach (var field in _fields)
        {
            if (field.Name == name && (weakest is null || StrengthOf(field).CompareTo(StrengthOf(weakest)) < 0))
            {
                weakest = field;
            }
        }

        return weakest;
    }

    /// <summary>Reads the date of a line. One with a qualifier has none: a release is not divided.</summary>
    public static bool TryReadDate(FieldLine field, out DateTime date)
    {
        date = default;
        return IsReadable(field)
            && DateTime.TryParseExact(
                field.Value, StatementFormat.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    public static bool IsWord(FieldLine field, string word) =>
        IsReadable(field) && string.Equals(word, field.Value, StringComparison.OrdinalIgnoreCase);

    private static bool IsReadable(FieldLine field) => field is { Qualifier: null, IsUncertain: false };

    // What cannot be read promises nothing. An earlier end is weaker, and so is a later beginning.
    private static (int Rank, long Order) StrengthOf(FieldLine field) => field.Name switch
    {
        SupportField.XenVersion => XenVersion.TryParse(field.Value, out var version) && IsReadable(field)
            ? (1 + (version.Stage == ReleaseStage.Released ? 1 : 0), (version.Major * 1000L) + version.Minor)
            : default,
        SupportField.InitialRelease => TryReadDate(field, out var begin) ? (1, -begin.Ticks) : default,
        _ when TryReadDate(field, out var end) => (2, end.Ticks),
        _ => IsWord(field, ReleaseWords.NotKnown) ? (1, 0) : default,
    };
}
