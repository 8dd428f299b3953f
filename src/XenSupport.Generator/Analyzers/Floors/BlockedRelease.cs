using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Floors;

/// <summary>A release on which a use is not met, although no guard covers it.</summary>
/// <param name="Subject">What is used, as a message names it.</param>
internal sealed record BlockedRelease(Release Release, string Subject, Requirement Requirement, Location Location);
