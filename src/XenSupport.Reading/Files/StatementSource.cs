namespace XenSupport.Reading.Files;

/// <summary>A text to be read as a support statement or an overlay.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text; null if the file could not be read.</param>
internal sealed record StatementSource(string Path, string? Text, bool IsOverlay = false);
