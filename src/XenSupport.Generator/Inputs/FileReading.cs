using System.Collections.Immutable;
using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Inputs;

/// <summary>A file of the project, and the result of reading it and its metadata.</summary>
internal sealed record FileReading(StatementFile File, StatementReading Reading)
{
    /// <summary>Removes packaged statements of releases for which the project has its own.</summary>
    public static IEnumerable<FileReading> PreferOwn(ImmutableArray<FileReading> readings)
    {
        var own = new HashSet<string>(
            readings.Where(static reading => !reading.File.IsPackaged).Select(static reading => reading.ReleaseName),
            StringComparer.Ordinal);
        return readings.Where(reading => !reading.File.IsPackaged || !own.Contains(reading.ReleaseName));
    }

    /// <summary>The name of the statement's release, whatever its stage; empty for an overlay.</summary>
    private string ReleaseName => Reading is { IsOverlay: false, Statement: { } statement }
        ? statement.Release.ClassName
        : "";

    /// <summary>Returns the overlay that it is; null if it is none, or could not be read.</summary>
    public Overlay? ToOverlay() => Reading is { IsOverlay: true, Statement: { } statement }
        ? new Overlay(
            File.Path,
            OverlayMark.ToTitle(File.Title.Length > 0 ? File.Title : Path.GetFileName(File.Path)),
            VersionRange.TryParse(File.Range, out var range) ? range : VersionRange.All,
            statement)
        : null;
}
