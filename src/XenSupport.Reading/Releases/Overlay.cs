using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>A tool's own additions to statements.</summary>
/// <param name="Path">The path of their file.</param>
/// <param name="Title">What reports call it; never empty.</param>
/// <param name="Range">The releases that it applies to.</param>
internal sealed record Overlay(string Path, string Title, VersionRange Range, StatementModel Model);
