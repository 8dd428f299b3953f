using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>Checks the files of a build against each other.</summary>
internal static class StatementSetChecker
{
    /// <summary>Finds files for a version that already has one, and overlays without any statement.</summary>
    public static EquatableArray<LocatedFinding> Check(IReadOnlyList<StatementReading> readings)
    {
        var findings = new List<LocatedFinding>();
        var firstOfVersions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (reading is not { IsOverlay: false, Statement.Release: var release })
            {
                continue;
            }

            if (firstOfVersions.TryGetValue(release.ClassName, out var first))
            {
                findings.Add(new LocatedFinding(
                    reading.Path, DataFindings.RepeatedVersion(release.VersionText, Path.GetFileName(first))));
            }
            else
            {
                firstOfVersions.Add(release.ClassName, reading.Path);
            }
        }

        if (readings.Count > 0 && readings.All(static reading => reading.IsOverlay))
        {
            findings.Add(
                new LocatedFinding(
                    readings[0].Path,
                    DataFindings.InvalidOption(
                        OptionNames.Overlay,
                        "true",
                        "a statement in the build for the overlay to add to")));
        }

        return findings.ToEquatableArray();
    }

    /// <summary>Reports the entries of overlays that contradict statements.</summary>
    public static EquatableArray<LocatedFinding> Check(
        EquatableArray<OverlayConflict> conflicts, IReadOnlyList<StatementReading> readings)
    {
        var findings = new List<LocatedFinding>(conflicts.Count);
        foreach (var conflict in conflicts)
        {
            var overlay = readings.First(reading => reading.Path == conflict.OverlayPath);
            findings.Add(new LocatedFinding(
                conflict.OverlayPath,
                DataFindings.ContradictingOverlay(
                    overlay.Places[conflict.Entry], conflict.Value, conflict.Version, conflict.Stated)));
        }

        return findings.ToEquatableArray();
    }
}
