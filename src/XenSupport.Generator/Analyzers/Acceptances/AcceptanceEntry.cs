using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>A line of <c>XenAccept.txt</c>: <c>x86pvh--dom0: Tech Preview # reason</c>.</summary>
/// <param name="Text">The line without its reason.</param>
/// <param name="Key">The feature's key; null if the line is not an entry.</param>
/// <param name="Value">What is accepted, as it is written.</param>
/// <param name="Accepted">What is accepted; null if the value is not known.</param>
internal sealed record AcceptanceEntry(
    PlacedText Text, PlacedText? Key, PlacedText? Value, Acceptance? Accepted);
