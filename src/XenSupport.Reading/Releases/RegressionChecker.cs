using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>Finds statuses that got worse from one release of the build to the next.</summary>
internal static class RegressionChecker
{
    /// <param name="statements">The statements, with the aliases that identify renamed entries.</param>
    public static EquatableArray<LocatedFinding> Check(
        EquatableArray<StatementModel> statements, IReadOnlyList<StatementReading> readings)
    {
        var findings = new List<LocatedFinding>();
        foreach (var (older, newer) in ConsecutiveReleases.Of(readings))
        {
            Compare(older.Statement!, newer, AliasesOf(older.Statement!, statements), findings);
        }

        return findings.ToEquatableArray();
    }

    private static Dictionary<string, string> AliasesOf(
        StatementModel statement,
        EquatableArray<StatementModel> statements)
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
        List<LocatedFinding> findings)
    {
        var statuses = IndexStatuses(older);
        foreach (var entry in StatusesOf(newer.Statement!))
        {
            if (statuses.TryGetValue(
                    olderKeys.TryGetValue(entry.Key, out var olderKey) ? olderKey : entry.Key,
                    out var before) && IsWorse(entry, before))
            {
                findings.Add(new LocatedFinding(
                    newer.Path,
                    DataFindings.WorseStatus(
                        newer.Places[entry.Id],
                        entry.Key,
                        before.Value,
                        older.Release.VersionText,
                        entry.Value,
                        newer.Statement!.Release.VersionText)));
            }
        }
    }

    /// <summary>Indexes the statuses of a statement by key; of two, the weaker counts.</summary>
    private static Dictionary<string, EntryModel> IndexStatuses(StatementModel statement)
    {
        var statuses = new Dictionary<string, EntryModel>(StringComparer.Ordinal);
        foreach (var entry in StatusesOf(statement))
        {
            if (!statuses.TryGetValue(entry.Key, out var other) || IsWeaker(entry, other))
            {
                statuses[entry.Key] = entry;
            }
        }

        return statuses;
    }

    private static IEnumerable<EntryModel> StatusesOf(StatementModel statement) =>
        statement
            .Sections.SelectMany(static section => section.Entries)
            .Where(static entry => entry.Field == SupportField.Status);

    private static bool IsWeaker(EntryModel left, EntryModel right) => SupportStrength.IsWeaker(
        left.Status, left.SecuritySupport, right.Status, right.SecuritySupport);

    // An unreadable value is not a regression; it already has an error.
    private static bool IsWorse(EntryModel entry, EntryModel before)
    {
        var isKnown = entry.Status != SupportStatus.Unknown || entry.SecuritySupport != SecuritySupport.Unknown;
        return isKnown
            && ((before.Status != entry.Status && SupportStrength.Weaker(before.Status, entry.Status) == entry.Status)
                || entry.SecuritySupport < before.SecuritySupport);
    }
}
