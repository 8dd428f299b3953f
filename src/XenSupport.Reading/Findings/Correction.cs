using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>An edit of the text that removes a finding.</summary>
/// <param name="Range">The text to replace; empty for an insertion.</param>
/// <param name="Title">A description of the edit; null if the new text describes itself.</param>
internal sealed record Correction(TextRange Range, string NewText, string? Title = null)
{
    /// <summary>Writes the suggested word; null if there is none.</summary>
    public static Correction? Of(TextRange range, Advice advice) =>
        advice.Word is { } word ? new Correction(range, word) : null;
}
