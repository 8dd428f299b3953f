using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Says what is wrong with the files of a build together, though each for itself may be in order.</summary>
internal static class ReadingsChecker
{
    /// <summary>Files that speak for a version for which another speaks already, and overlays of nothing.</summary>
    public static EquatableArray<LocatedDiagnostic> Check(IReadOnlyList<StatementReading> readings)
    {
        var diagnostics = new List<LocatedDiagnostic>();
        var hasStatement = false;
        for (var i = 0; i < readings.Count; i++)
        {
            hasStatement |= !readings[i].IsOverlay;
            if (FindSameVersion(readings, i) is { } other)
            {
                readings[i].Report(
                    diagnostics,
                    DiagnosticIds.RepeatedVersion,
                    FileLocation.StartOf(readings[i].Path),
                    readings[i].Statement!.Release.VersionText,
                    Path.GetFileName(other.Path));
            }
        }

        if (!hasStatement && readings.Count > 0)
        {
            readings[0].Report(
                diagnostics,
                DiagnosticIds.InvalidOption,
                FileLocation.StartOf(readings[0].Path),
                StatementFile.OverlayMetadata,
                "true",
                "a statement in the build that the overlay adds to");
        }

        return diagnostics.ToEquatableArray();
    }

    /// <summary>The places at which overlays contradict statements.</summary>
    public static EquatableArray<LocatedDiagnostic> Check(
        EquatableArray<OverlayConflict> conflicts, IReadOnlyList<StatementReading> readings)
    {
        if (conflicts.Count == 0)
        {
            return default;
        }

        var overlays = readings.Where(static reading => reading is { IsOverlay: true, Statement: not null }).ToList();
        var diagnostics = new List<LocatedDiagnostic>(conflicts.Count);
        foreach (var conflict in conflicts)
        {
            var overlay = overlays[conflict.OverlayIndex];
            overlay.Report(
                diagnostics,
                DiagnosticIds.ContradictingOverlay,
                overlay.ValueLocations[conflict.EntryIndex],
                conflict.Value,
                conflict.Version,
                conflict.Stated);
        }

        return diagnostics.ToEquatableArray();
    }

    private static StatementReading? FindSameVersion(IReadOnlyList<StatementReading> readings, int index)
    {
        if (readings[index] is not { IsOverlay: false, Statement: { } statement })
        {
            return null;
        }

        for (var i = 0; i < index; i++)
        {
            if (readings[i] is { IsOverlay: false, Statement: { } other } && StatementSet.IsSameVersion(statement, other))
            {
                return readings[i];
            }
        }

        return null;
    }
}
