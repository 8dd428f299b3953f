using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>A requirement that a targeted release does not meet, as a message tells it.</summary>
/// <param name="Subject">What has the requirement.</param>
/// <param name="Required">What it requires, and what the releases state of that.</param>
/// <param name="Targets">The targeted releases.</param>
/// <param name="Remark">What to add to the message; empty for nothing.</param>
/// <param name="Properties">What fixes are told.</param>
/// <param name="IsStatusEnough">Whether each release with the required status has the security support as well.</param>
internal sealed record UnmetRequirement(
    Verdict Verdict,
    string Subject,
    string Required,
    string Targets,
    string Remark,
    RequirementProperties Properties,
    bool IsStatusEnough);
