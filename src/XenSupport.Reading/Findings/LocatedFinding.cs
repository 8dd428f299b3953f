namespace XenSupport.Reading.Findings;

/// <summary>A finding that comes of several files together.</summary>
/// <param name="Path">The file that it is in; empty for none.</param>
internal sealed record LocatedFinding(string Path, Finding Finding);
