using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// The result of reading a status value. If it could not be read, both are Unknown: nothing is guessed.
/// </summary>
/// <param name="Label">The position of the label, relative to the value's start; null for none, and for a
/// limit.</param>
/// <param name="Findings">The findings in the value, with positions relative to its start.</param>
internal sealed record StatusReading(
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    TextRange? Label = null,
    LimitModel? Limit = null,
    EquatableArray<Finding> Findings = default)
{
    public static StatusReading Unreadable(Finding problem) =>
        new(SupportStatus.Unknown, SecuritySupport.Unknown, Findings: new EquatableArray<Finding>([problem]));
}
