using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>A former name of an entry, and the line of the overlay that states it.</summary>
/// <param name="OverlayPath">The path of the overlay.</param>
/// <param name="Entry">The line in the overlay.</param>
internal sealed record FormerName(Rename Rename, string OverlayPath, EntryId Entry);
