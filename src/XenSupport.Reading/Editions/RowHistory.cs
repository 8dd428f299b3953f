using XenSupport.Reading.Text;

namespace XenSupport.Reading.Editions;

/// <summary>What the editions of a released statement changed of one row.</summary>
/// <param name="Changes">The changes, oldest first; at least one.</param>
internal sealed record RowHistory(EquatableArray<EditionChange> Changes)
{
    /// <summary>The row in the released statement; null if it had none.</summary>
    public string? Released => Changes[0].Before;

    /// <summary>The change that still holds.</summary>
    public EditionChange Last => Changes[Changes.Count - 1];

    /// <summary>Tells whether some older edition stated the row with this meaning.</summary>
    public bool Had(RowMeaning meaning) =>
        Changes.Any(change => change.Before is { } before && RowMeaning.Read(before) == meaning);

    /// <summary>Tells whether some older edition stated the row with these words.</summary>
    public bool Had(string value) =>
        Changes.Any(change => string.Equals(change.Before, value, StringComparison.OrdinalIgnoreCase));
}
