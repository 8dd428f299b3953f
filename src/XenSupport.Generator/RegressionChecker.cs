using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Finds statuses that got worse from one release of the build to the next.</summary>
internal static class RegressionChecker
{
    /// <param name="statements">The statements with their aliases, by which a renamed entry is found.</param>
    public static EquatableArray<LocatedDiagnostic> Check(
        EquatableArray<StatementModel> statements, IReadOnlyList<StatementReading> readings)
    {
        var ordered = new List<StatementReading>(readings.Count);
        foreach (var reading in readings)
        {
            if (reading is { IsOverlay: false, Statement: not null })
            {
                ordered.Add(reading);
            }
        }

        ordered.Sort(static (left, right) => StatementSet.Compare(left.Statement!.Release, right.Statement!.Release));
        var diagnostics = new List<LocatedDiagnostic>();
        for (var i = 1; i < ordered.Count; i++)
        {
            Compare(ordered[i - 1].Statement!, ordered[i], AliasesOf(ordered[i - 1].Statement!, statements), diagnostics);
        }

        return diagnostics.ToEquatableArray();
    }

    private static Dictionary<string, string> AliasesOf(StatementModel statement, EquatableArray<StatementModel> statements)
    {
        var ownKeys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var other in statements)
        {
            if (StatementSet.IsSameVersion(statement, other))
            {
                foreach (var alias in other.Aliases)
                {
                    ownKeys[alias.Key] = alias.OwnKey;
                }
            }
        }

        return ownKeys;
    }

    private static void Compare(
        StatementModel older,
        StatementReading newer,
        Dictionary<string, string> olderKeys,
        List<LocatedDiagnostic> diagnostics)
    {
        var statuses = IndexStatuses(older);
        var index = 0;
        foreach (var section in newer.Statement!.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (entry.Field == SupportField.Status
                    && statuses.TryGetValue(olderKeys.TryGetValue(entry.Key, out var olderKey) ? olderKey : entry.Key, out var before)
                    && IsWorse(entry, before))
                {
                    newer.Report(
                        diagnostics,
                        DiagnosticIds.WorseStatus,
                        newer.ValueLocations[index],
                        entry.Key,
                        $"'{before.Value}'",
                        older.Release.VersionText,
                        $"'{entry.Value}'",
                        newer.Statement.Release.VersionText);
                }

                index++;
            }
        }
    }

    private static Dictionary<string, EntryModel> IndexStatuses(StatementModel statement)
    {
        var statuses = new Dictionary<string, EntryModel>(StringComparer.Ordinal);
        foreach (var section in statement.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (entry.Field == SupportField.Status
                    && (!statuses.TryGetValue(entry.Key, out var other) || IsWeaker(entry, other)))
                {
                    statuses[entry.Key] = entry;
                }
            }
        }

        return statuses;
    }

    private static bool IsWeaker(EntryModel left, EntryModel right) => SupportStrength.IsWeaker(
        left.Status, left.SecuritySupport, right.Status, right.SecuritySupport);

    // What could not be read is no regression: it has an error of its own.
    private static bool IsWorse(EntryModel entry, EntryModel before)
    {
        var isKnown = entry.Status != SupportStatus.Unknown || entry.SecuritySupport != SecuritySupport.Unknown;
        return isKnown
            && ((before.Status != entry.Status && SupportStrength.Weaker(before.Status, entry.Status) == entry.Status)
                || entry.SecuritySupport < before.SecuritySupport);
    }
}
