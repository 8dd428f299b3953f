namespace XenSupport.Reading.Tests.Conformance.Plain;

/// <summary>A row of a statement, all as text.</summary>
/// <param name="Line">The number of the line with the value, from 1.</param>
/// <param name="Section">The headings above it, without the root.</param>
/// <param name="Meaning">The status, the security support, and the limit if the value states one.</param>
internal sealed record PlainRow(
    int Line, string Section, string Key, string Field, string? Qualifier, string Value, string Meaning);
