using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>An overlay's entry that contradicts a statement, and is left out of it.</summary>
/// <param name="OverlayPath">The file of the overlay.</param>
/// <param name="Entry">The entry, as the overlay itself has it.</param>
/// <param name="Value">What it says.</param>
/// <param name="Version">The version of the statement.</param>
/// <param name="Stated">What the statement says.</param>
internal sealed record OverlayConflict(string OverlayPath, EntryId Entry, string Value, string Version, string Stated);
