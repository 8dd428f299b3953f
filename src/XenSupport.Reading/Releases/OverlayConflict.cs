using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>An overlay's entry that contradicts a statement and is not added to it.</summary>
/// <param name="OverlayPath">The path of the overlay.</param>
/// <param name="Entry">The entry in the overlay.</param>
/// <param name="Value">The value of the entry.</param>
/// <param name="Release">The release of the statement.</param>
/// <param name="Stated">What the statement says.</param>
internal sealed record OverlayConflict(string OverlayPath, EntryId Entry, string Value, Release Release, string Stated);
