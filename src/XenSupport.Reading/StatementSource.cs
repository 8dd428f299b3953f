namespace XenSupport.Reading;

/// <summary>A text that is to be read as a support statement, or as an overlay.</summary>
/// <param name="Path">The file that it is in.</param>
/// <param name="Text">The text; null where the file could not be read.</param>
internal sealed record StatementSource(string Path, string? Text, bool IsOverlay = false);
