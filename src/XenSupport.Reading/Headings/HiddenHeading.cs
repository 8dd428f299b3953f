using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Headings;

/// <summary>A heading that Markdown does not see.</summary>
/// <param name="Before">What precedes it on its line.</param>
/// <param name="Level">The level; null if it is that of the heading above.</param>
/// <param name="Cause">Why Markdown does not see it, in the words of the message.</param>
/// <param name="LastLine">The number of its last line.</param>
internal sealed record HiddenHeading(
    TextRange Before, TextRange Marks, TextRange Title, int? Level, string Cause, int LastLine)
{
    /// <summary>The edit that makes Markdown see it, if that is certain; otherwise null.</summary>
    public Correction? Correction { get; init; }
}
