using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>An older name of an entry, and the line of the overlay that gives it.</summary>
/// <param name="OverlayPath">The file of the overlay.</param>
/// <param name="Entry">The line, as the overlay itself has it.</param>
internal sealed record FormerName(Rename Rename, string OverlayPath, EntryId Entry);
