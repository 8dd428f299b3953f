using XenSupport.Reading.Model;

namespace XenSupport.Reading.Releases;

/// <summary>A tool's own additions to statements.</summary>
/// <param name="Path">The path of their file.</param>
internal sealed record Overlay(string Path, StatementModel Model);
