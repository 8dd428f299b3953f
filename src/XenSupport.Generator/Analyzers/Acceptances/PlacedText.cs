using XenSupport.Generator.Reporting;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>A piece of a file.</summary>
internal sealed record PlacedText(string Text, FileLocation Place);
