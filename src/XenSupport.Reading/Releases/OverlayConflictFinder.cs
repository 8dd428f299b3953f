using XenSupport.Reading.Building;
using XenSupport.Reading.Model;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Releases;

/// <summary>Finds what an overlay's entry would raise or loosen in a section of a statement.</summary>
/// <param name="stated">The statement's own entries in the section.</param>
internal readonly struct OverlayConflictFinder(ApplicableEntries stated)
{
    private static readonly string[] LimitFields =
    [
        SupportField.Status,
        SupportField.Limit,
        SupportField.LimitSecurity,
    ];

    /// <summary>Finds the stated value that an entry would raise or loosen, or null.</summary>
    /// <param name="addition">The entry as a statement would mean it, with all that its label implies.</param>
    public string? Find(EntryModel addition)
    {
        if (FindLoosened(addition) is { } limit)
        {
            return limit;
        }

        foreach (var existing in stated.Find(SupportField.Status, addition.Qualifier))
        {
            var contradicts = addition.Field switch
            {
                SupportField.Status => !existing.IsUnknown && !addition.IsUnknown && Raises(addition, existing),
                SupportField.LimitSecurity => existing.SecuritySupport == SecuritySupport.NotSupported,
                _ => false,
            };
            if (contradicts)
            {
                return $"'{existing.Value}'";
            }
        }

        return
            addition.Field == SupportField.Supported
            && stated.Find(SupportField.Supported, addition.Qualifier).Find(entry => entry.Value != addition.Value)
                is { } list
            ? $"'{list.Value}'"
            : null;
    }

    // 'No security support' is not a status that could be raised.
    private static bool Raises(EntryModel addition, EntryModel existing) =>
        (existing.Status != SupportStatus.Unknown
            && SupportStrength.Weaker(addition.Status, existing.Status) != addition.Status)
        || SupportStrength.Weaker(addition.SecuritySupport, existing.SecuritySupport) != addition.SecuritySupport;

    /// <summary>Finds the stated limit that an entry exceeds, or null.</summary>
    private string? FindLoosened(EntryModel addition)
    {
        foreach (var limit in addition.Limits)
        {
            foreach (var field in LimitFields)
            {
                foreach (var (_, existing) in stated.FindLimits(field, addition.Qualifier, limit.WordSize))
                {
                    if (DescribeIfLoosened(limit.Limit, existing) is { } description)
                    {
                        return description;
                    }
                }
            }
        }

        return null;
    }

    private static string? DescribeIfLoosened(LimitModel addition, LimitModel existing)
    {
        if (addition.Unit != existing.Unit)
        {
            return "that the limit is in another kind of unit";
        }

        if (addition.SupportedMax > existing.SupportedMax
            || (existing.SupportedMax is { } bound && (addition.IsUnbounded || addition.AtLeast > bound)))
        {
            return "supported " + SizeUnits.DescribeMaximum(existing.Unit, existing.SupportedMax.Value);
        }

        return addition.SecuritySupportedMax > existing.SecuritySupportedMax
            ? "security supported " + SizeUnits.DescribeMaximum(existing.Unit, existing.SecuritySupportedMax.Value)
            : null;
    }
}
