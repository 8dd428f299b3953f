using XenSupport.Reading.Model;

namespace XenSupport.Generator.Classes;

/// <summary>When the security support of consecutive releases ends.</summary>
/// <param name="IsUnreleased">Whether they have no security support yet, whatever they state.</param>
/// <param name="FirstEnd">The earliest end; null if one is not known.</param>
/// <param name="LastEnd">The latest end.</param>
internal readonly record struct SecuritySupportPeriod(bool IsUnreleased, DateTime? FirstEnd, DateTime? LastEnd)
{
    /// <summary>Returns the period of the targets from one index to another, all of them released or none.</summary>
    public static SecuritySupportPeriod Of(List<StatementModel> targets, int first, int last)
    {
        var firstEnd = targets[first].Release.SecuritySupportUntil;
        var lastEnd = firstEnd;
        for (var i = first + 1; i <= last; i++)
        {
            var end = targets[i].Release.SecuritySupportUntil;
            firstEnd = end is null || end < firstEnd ? end : firstEnd;
            lastEnd = end > lastEnd ? end : lastEnd;
        }

        return new SecuritySupportPeriod(targets[first].Release.IsUnreleased, firstEnd, lastEnd);
    }

    /// <summary>
    /// Adds the end to words for security support: <c>yes, until 2030-03-05</c>; or replaces them: <c>not yet</c>.
    /// </summary>
    public string Describe(string words) => (IsUnreleased, FirstEnd, LastEnd) switch
    {
        (true, _, _) => "not yet",
        (_, { } first, { } last) when first == last => $"{words}, until {StatementFormat.Write(first)}",
        (_, { } first, { } last) => $"{words}, until {StatementFormat.Write(first)} to {StatementFormat.Write(last)}",
        _ => words,
    };
}
