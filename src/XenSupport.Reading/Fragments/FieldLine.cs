using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>A line <c>Name: value</c> or <c>Name, qualifier: value</c> (docs/format.md, section 3).</summary>
/// <param name="Name">The field's name, as written.</param>
/// <param name="NameRange">The position of the name.</param>
/// <param name="Vocabulary">The vocabulary that the name belongs to.</param>
/// <param name="Qualifier">The text between the first comma and the colon, without markup, or null.</param>
/// <param name="QualifierRange">The position of the qualifier; empty if there is none.</param>
/// <param name="Value">The text after the colon, trimmed; lines are joined by blanks.</param>
/// <param name="ValueRange">The position of the value, from its first to its last character.</param>
/// <param name="Origin">How the line was found.</param>
/// <param name="IsUncertain">
/// Whether the line counts for nothing: it, or the heading above it, is in a merge conflict or may be incomplete.
/// </param>
internal sealed record FieldLine(
    string Name,
    TextRange NameRange,
    FieldVocabulary Vocabulary,
    string? Qualifier,
    TextRange QualifierRange,
    string Value,
    TextRange ValueRange,
    FieldLineOrigin Origin,
    bool IsUncertain = false)
{
    /// <summary>The part before the colon: the name, and the qualifier if there is one.</summary>
    public string Head => Qualifier is null ? Name : $"{Name}, {Qualifier}";

    /// <summary>Returns the field with a value of several lines.</summary>
    /// <param name="end">Where the last of them ends.</param>
    public FieldLine Continue(string value, int end) =>
        this with { Value = value, ValueRange = TextRange.FromBounds(ValueRange.Start, end) };

    /// <summary>Returns the position of a piece of the value in the file.</summary>
    /// <param name="piece">The piece, relative to the start of the value.</param>
    public TextRange LocateInValue(TextRange piece) => Locate(piece, ValueRange, Value);

    /// <summary>Returns a finding in the value with its position in the file.</summary>
    /// <param name="inValue">The finding, with positions relative to the start of the value.</param>
    public Finding LocateInValue(Finding inValue) => inValue with
    {
        Range = LocateInValue(inValue.Range),
        Correction = inValue.Correction is { } correction && ValueRange.Length == Value.Length
            ? correction with { Range = LocateInValue(correction.Range) }
            : null,
    };

    /// <summary>Returns the position of a piece of the qualifier in the file.</summary>
    /// <param name="piece">The piece, relative to the start of the qualifier.</param>
    public TextRange LocateInQualifier(TextRange piece) => Locate(piece, QualifierRange, Qualifier ?? "");

    // If lines were joined or markup was left out, offsets do not match the file, so the whole range is used.
    private static TextRange Locate(TextRange piece, TextRange whole, string text) => whole.Length == text.Length
        ? new TextRange(whole.Start + piece.Start, piece.Length)
        : whole;
}
