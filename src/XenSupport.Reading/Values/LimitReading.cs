using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>What a <c>Limit</c> or <c>Limit-Security</c> value was read as.</summary>
/// <param name="Parts">Its parts; empty where the value could not be read.</param>
/// <param name="Findings">What is to be said of the value, at places counted from its start.</param>
internal sealed record LimitReading(EquatableArray<LimitPart> Parts, EquatableArray<Finding> Findings)
{
    /// <summary>The reading of a value that has a problem.</summary>
    public static LimitReading Unreadable(Finding problem) => new(default, new EquatableArray<Finding>([problem]));
}
