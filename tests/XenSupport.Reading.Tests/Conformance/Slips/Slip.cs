namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>A kind of slip that a maintainer's hand makes.</summary>
/// <param name="Make">
/// Makes the slip in a line of a statement, at some column; null where the line is not one that it can be made in.
/// </param>
internal sealed record Slip(string Name, SlipOutcome Outcome, Func<string[], int, int, SlipEdit?> Make);
