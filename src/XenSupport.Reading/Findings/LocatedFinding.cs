namespace XenSupport.Reading.Findings;

/// <summary>A finding from the comparison of several files.</summary>
/// <param name="Path">The path of the file that it is in; empty for none.</param>
internal sealed record LocatedFinding(string Path, Finding Finding);
