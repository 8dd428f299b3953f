using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Releases;

/// <summary>Compares the statements and overlays that are read together.</summary>
internal static class FileComparison
{
    /// <summary>Returns the findings, each with the path of its file.</summary>
    public static IReadOnlyList<LocatedFinding> Compare(IReadOnlyList<StatementReading> readings)
    {
        var overlays = readings
            .Where(reading => reading is { IsOverlay: true, Statement: not null })
            .Select(reading => new Overlay(
                reading.Path, Path.GetFileName(reading.Path), VersionRange.All, reading.Statement!))
            .ToList();
        var statements = readings.Where(reading => reading is { IsOverlay: false, Statement: not null }).ToList();
        var set = StatementSet.Create(statements.ConvertAll(reading => reading.Statement!), overlays);
        var releases = statements
            .GroupBy(static reading => reading.Statement!.Release.ClassName)
            .Select(static ofRelease => ofRelease.First())
            .ToList();
        return
        [
            .. StatementSetChecker.Check(set.Conflicts, readings),
            .. RegressionChecker.Check(set.Statements, releases),
            .. RenameChecker.Check(set.Statements, releases),
        ];
    }
}
