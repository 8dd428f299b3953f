using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;

namespace XenSupport.Reading.Checks;

/// <summary>
/// Finds limits with security support that exceed the limit itself, count in another kind of unit, or belong to none.
/// </summary>
internal sealed class LimitChecker(
    SectionModel section, EntryPlaces places, bool isOverlay, FindingList findings)
{
    private readonly ApplicableEntries _applicable = new(section.Entries);

    public static void Check(
        StatementModel statement, EntryPlaces places, bool isOverlay, FindingList findings)
    {
        foreach (var section in statement.Sections)
        {
            if (section.Limits.Count > 1)
            {
                CheckUnits(section, places, findings);
            }

            if (section.Entries.Any(static entry => entry.Field == SupportField.LimitSecurity))
            {
                new LimitChecker(section, places, isOverlay, findings).Check();
            }
        }
    }

    // What one line says twice, or its own Limit-Security line, is compared elsewhere.
    private static void CheckUnits(SectionModel section, EntryPlaces places, FindingList findings)
    {
        var sizes = section.Entries.Count(static entry => IsMaximum(entry, LimitUnit.Bytes));
        var counts = section.Entries.Count(static entry => IsMaximum(entry, LimitUnit.Count));
        var (rarer, commoner) = sizes < counts
            ? (LimitUnit.Bytes, LimitUnit.Count)
            : (LimitUnit.Count, LimitUnit.Bytes);
        foreach (var entry in section.Entries)
        {
            if (IsMaximum(entry, rarer)
                && section.Entries.Any(other => IsMaximum(other, commoner) && other.Key != entry.Key))
            {
                var title = section.Path[section.Path.Count - 1];
                findings.Add(rarer == LimitUnit.Count
                    ? DataFindings.CountAmongSizes(places[entry.Id], entry.Value, title)
                    : DataFindings.SizeAmongCounts(places[entry.Id], entry.Value, title));
            }
        }
    }

    private static bool IsMaximum(EntryModel entry, LimitUnit unit) =>
        entry.Field != SupportField.LimitSecurity && entry.Limits.Any(stated => stated.Limit.Unit == unit);

    private void Check()
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Field == SupportField.LimitSecurity && entry.Limits.Count > 0 && FindDefect(entry) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    private Finding? FindDefect(EntryModel security)
    {
        var unit = security.Limits[0].Limit.Unit;
        var belongsToLimit = false;
        foreach (var (entry, limit) in _applicable.FindLimitsOf(security))
        {
            belongsToLimit = true;
            if (limit.Unit != unit)
            {
                return DataFindings.MalformedLimit(
                    places[security.Id],
                    security.Value,
                    $"the limit is '{entry.Value}'; both must be counts or both must be sizes");
            }
        }

        return belongsToLimit || isOverlay
            ? FindExcess(security)
            : DataFindings.SecurityLimitAlone(
                places[security.Id], security.Value, section.Path[section.Path.Count - 1]);
    }

    private Finding? FindExcess(EntryModel security)
    {
        foreach (var stated in security.Limits)
        {
            var (qualifier, wordSize) = (security.Qualifier, stated.WordSize);
            foreach (var (entry, limit) in _applicable
                .FindLimits(SupportField.Limit, qualifier, wordSize)
                .Concat(_applicable.FindLimits(SupportField.Status, qualifier, wordSize)))
            {
                if ((stated.Limit.SecuritySupportedMax ?? stated.Limit.AtLeast) > limit.SupportedMax)
                {
                    return DataFindings.SecurityLimitAboveLimit(places[security.Id], security.Value, entry.Value);
                }
            }
        }

        return null;
    }
}
