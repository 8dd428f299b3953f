using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>The result of reading a <c>Limit</c> or <c>Limit-Security</c> value.</summary>
/// <param name="Parts">Its parts; empty if the value could not be read.</param>
/// <param name="Findings">The findings in the value, with positions relative to its start.</param>
internal sealed record LimitReading(EquatableArray<LimitPart> Parts, EquatableArray<Finding> Findings)
{
    public static LimitReading Unreadable(Finding problem) => new(default, new EquatableArray<Finding>([problem]));
}
