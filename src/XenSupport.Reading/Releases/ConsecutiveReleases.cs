using XenSupport.Reading.Files;

namespace XenSupport.Reading.Releases;

/// <summary>The statements of a build, each with that of the release before it.</summary>
internal static class ConsecutiveReleases
{
    /// <summary>Pairs the statements, oldest first, whatever the order of the files.</summary>
    public static IEnumerable<(StatementReading Older, StatementReading Newer)> Of(
        IReadOnlyList<StatementReading> readings)
    {
        var ordered = readings.Where(static reading => reading is { IsOverlay: false, Statement: not null }).ToList();
        ordered.Sort(static (left, right) => StatementSet.Compare(left.Statement!.Release, right.Statement!.Release));
        return ordered.Zip(ordered.Skip(1), static (older, newer) => (older, newer));
    }
}
