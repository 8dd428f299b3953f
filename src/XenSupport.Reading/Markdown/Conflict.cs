using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Lines that a merge left in conflict.</summary>
/// <param name="Range">From the first line in conflict to the last.</param>
/// <param name="FirstMark">The first mark, without its label.</param>
/// <param name="HasOtherMarks">Whether other marks follow the first.</param>
internal readonly record struct Conflict(TextRange Range, TextRange FirstMark, bool HasOtherMarks);
