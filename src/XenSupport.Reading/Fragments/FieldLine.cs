using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A line <c>Name: value</c> or <c>Name, qualifier: value</c> (docs/format.md, section 3).</summary>
/// <param name="Name">The field's name, as written.</param>
/// <param name="NameRange">Where the name stands.</param>
/// <param name="Vocabulary">What the name is one of.</param>
/// <param name="Qualifier">What stands between the first comma and the colon, or null.</param>
/// <param name="QualifierRange">Where the qualifier stands; empty where there is none.</param>
/// <param name="Value">What stands after the colon, trimmed; a continued value is joined by blanks.</param>
/// <param name="ValueRange">Where the value stands, from its first to its last character.</param>
/// <param name="Origin">How the line came to be read.</param>
internal sealed record FieldLine(
    string Name,
    TextRange NameRange,
    FieldVocabulary Vocabulary,
    string? Qualifier,
    TextRange QualifierRange,
    string Value,
    TextRange ValueRange,
    FieldLineOrigin Origin)
{
    /// <summary>Where a piece of the value stands.</summary>
    /// <param name="piece">The piece, counted from the value's start.</param>
    public TextRange LocateInValue(TextRange piece)
    {
        // A value over several lines is longer in the file than when joined: then the whole of it is meant.
        return ValueRange.Length == Value.Length ? new TextRange(ValueRange.Start + piece.Start, piece.Length) : ValueRange;
    }
}
