using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>What a status value was read as. Where it could not be read both are Unknown: nothing is guessed.</summary>
/// <param name="Label">Where the label stands that was read, counted from the value's start; null for none, and for a limit.</param>
/// <param name="Findings">What is to be said of the value, at places counted from its start.</param>
internal sealed record StatusReading(
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    TextRange? Label = null,
    LimitModel? Limit = null,
    EquatableArray<Finding> Findings = default)
{
    /// <summary>The reading of a value that has a problem.</summary>
    public static StatusReading Unreadable(Finding problem) =>
        new(SupportStatus.Unknown, SecuritySupport.Unknown, Findings: new EquatableArray<Finding>([problem]));
}
