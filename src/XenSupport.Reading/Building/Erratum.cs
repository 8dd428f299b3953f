using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Building;

/// <summary>A defect that a released statement is known to have.</summary>
/// <param name="Version">The version, as the statement writes it.</param>
/// <param name="Key">The key of the line.</param>
/// <param name="Value">The value of the line, exactly.</param>
/// <param name="Rule">The rule that the defect breaks.</param>
/// <param name="ReadAs">The value as it was meant, never above what is written; null where the value stands.</param>
/// <param name="Reading">How the line is read, for the message.</param>
internal sealed record Erratum(
    string Version, string Key, string Value, Rule Rule, string? ReadAs, string Reading);
