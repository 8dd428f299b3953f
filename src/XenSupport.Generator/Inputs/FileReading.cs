using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Inputs;

/// <summary>A file of the project, and the result of reading it and its metadata.</summary>
internal sealed record FileReading(StatementFile File, StatementReading Reading)
{
    /// <summary>Returns the overlay that it is; null if it is none, or could not be read.</summary>
    public Overlay? ToOverlay() => Reading is { IsOverlay: true, Statement: { } statement }
        ? new Overlay(
            File.Path,
            OverlayMark.ToTitle(File.Title.Length > 0 ? File.Title : Path.GetFileName(File.Path)),
            VersionRange.TryParse(File.Range, out var range) ? range : VersionRange.All,
            statement)
        : null;
}
