using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>
/// Finds entries that are gone in the next release of the build, while one with a similar key is new.
/// </summary>
internal static class RenameChecker
{
    /// <param name="statements">The statements, with the aliases that identify renamed entries.</param>
    public static EquatableArray<LocatedFinding> Check(
        EquatableArray<StatementModel> statements, IReadOnlyList<StatementReading> readings)
    {
        var findings = new List<LocatedFinding>();
        foreach (var (older, newer) in ConsecutiveReleases.Of(readings))
        {
            if (!StatementSet.IsSameVersion(older.Statement!, newer.Statement!))
            {
                Compare(older.Statement!, newer, statements, findings);
            }
        }

        return findings.ToEquatableArray();
    }

    private static void Compare(
        StatementModel older,
        StatementReading newer,
        EquatableArray<StatementModel> statements,
        List<LocatedFinding> findings)
    {
        var olderNames = NamesOf(older, statements);
        var newerNames = NamesOf(newer.Statement!, statements);
        var added = EntriesOf(newer.Statement!).Where(entry => !olderNames.Contains(entry.Key)).ToList();
        foreach (var key in KeysOf(older).Where(key => !newerNames.Contains(key)).Distinct())
        {
            var alike = added.Where(entry => KeyLikeness.AreAlike(key, entry.Key)).ToList();
            if (alike.Count > 0)
            {
                findings.Add(new LocatedFinding(
                    newer.Path,
                    DataFindings.PossibleRename(
                        newer.Places[alike[0].Id],
                        key,
                        older.Release.VersionText,
                        newer.Statement!.Release.VersionText,
                        QuotedList.Join(alike.Select(static entry => entry.Key).Distinct(), "and"))));
            }
        }
    }

    /// <summary>The keys of a statement's entries, and the names that these have in other statements.</summary>
    private static HashSet<string> NamesOf(StatementModel statement, EquatableArray<StatementModel> statements) => new(
        statements
            .Where(other => StatementSet.IsSameVersion(other, statement))
            .SelectMany(static other => other.Aliases)
            .Select(static alias => alias.Key)
            .Concat(KeysOf(statement)),
        StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(StatementModel statement) =>
        EntriesOf(statement).Select(static entry => entry.Key);

    private static IEnumerable<EntryModel> EntriesOf(StatementModel statement) =>
        statement.Sections.Where(static section => section.IsFeature).SelectMany(static section => section.Entries);
}
