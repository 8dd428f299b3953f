using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Floors;

/// <summary>
/// Finds the lowest targeted release from which on every use is met that no guard covers, and what blocks the release
/// before it.
/// </summary>
internal sealed class FloorReport(Targets targets, RequirementJudge judge)
{
    private const string Property = "build_property.XenReportFloor";

    private readonly ConcurrentBag<BlockedRelease> _blocked = [];

    /// <summary>Whether the project asks for it.</summary>
    public static bool IsAskedFor(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var value)
        && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds a use that is met on some releases only.</summary>
    /// <param name="isExcluded">Tells on which releases it is not reached.</param>
    public void Add(
        Location location, string subject, Requirement requirement, Func<Release, StatedFeature?, bool> isExcluded)
    {
        foreach (var (release, verdict) in judge.JudgeEach(requirement, isExcluded))
        {
            if (verdict != Verdict.Met)
            {
                _blocked.Add(new BlockedRelease(release, subject, requirement, location));
            }
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        var releases = targets.Releases.Releases.Select(static target => target.Release).ToList();
        var highest = releases.FindLastIndex(release => _blocked.Any(blocked => blocked.Release == release));
        var blocked = highest < 0
            ? []
            : _blocked
                .Where(blocked => blocked.Release == releases[highest])
                .OrderBy(static blocked => blocked.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static blocked => blocked.Location.SourceSpan.Start)
                .ThenBy(static blocked => blocked.Requirement.DisplayName, StringComparer.Ordinal)
                .ToList();
        context.ReportDiagnostic(FloorDiagnostics.Floor(
            targets.Releases.Describe(), highest + 1 < releases.Count ? releases[highest + 1] : null, blocked));
    }
}
