using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Releases;

/// <summary>Checks the files of a build against each other.</summary>
internal static class StatementSetChecker
{
    /// <summary>
    /// Finds second files for a version, overlays without any statement, and misspelt names in overlays.
    /// </summary>
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

        findings.AddRange(OverlayNameChecker.Check(readings));
        return findings.ToEquatableArray();
    }

    /// <summary>Reports the entries of overlays that contradict statements.</summary>
    public static EquatableArray<LocatedFinding> Check(
        EquatableArray<OverlayConflict> conflicts, IReadOnlyList<StatementReading> readings)
    {
        var findings = new List<LocatedFinding>(conflicts.Count);
        foreach (var line in conflicts.GroupBy(static conflict => (conflict.OverlayPath, conflict.Entry)))
        {
            var overlay = readings.First(reading => reading.Path == line.Key.OverlayPath);
            findings.Add(new LocatedFinding(
                overlay.Path,
                DataFindings.ContradictingOverlay(
                    overlay.Places[line.Key.Entry],
                    line.First().Value,
                    string.Join(", and ", line.GroupBy(static conflict => conflict.Stated).Select(Describe)))));
        }

        return findings.ToEquatableArray();
    }

    private static string Describe(IGrouping<string, OverlayConflict> alike)
    {
        var releases = alike.Select(static conflict => conflict.Release).ToList();
        return releases.Count == 1
            ? $"the statement of Xen {releases[0].Text}, which says {alike.Key}"
            : $"the statements of Xen {Release.Describe(releases)}, which say {alike.Key}";
    }
}
