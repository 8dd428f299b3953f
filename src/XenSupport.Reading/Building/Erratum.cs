using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Building;

/// <summary>A known defect of a released statement.</summary>
/// <param name="Version">The version, as the statement writes it.</param>
/// <param name="Key">The key of the line.</param>
/// <param name="Value">The exact value of the line.</param>
/// <param name="Rule">The rule that the defect breaks.</param>
/// <param name="ReadAs">The intended value, never stronger than the written one; null to keep that.</param>
/// <param name="Reading">How the line is read, in the words of the message.</param>
internal sealed record Erratum(
    string Version, string Key, string Value, Rule Rule, string? ReadAs, string Reading);
