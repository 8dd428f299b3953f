using Microsoft.CodeAnalysis;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Floors;

/// <summary>Makes the diagnostic that tells the lowest release that the code needs.</summary>
internal static class FloorDiagnostics
{
    private const int MostUses = 3;

    /// <param name="floor">The lowest release from which on all uses are met; null if there is none.</param>
    /// <param name="blocked">What blocks the release before it, in the order of the code.</param>
    public static Diagnostic Floor(string targets, Release? floor, List<BlockedRelease> blocked) => Diagnostic.Create(
        Descriptors.Of(Rules.Floor),
        blocked.Count == 0 ? Location.None : blocked[0].Location,
        blocked.Skip(1).Select(static use => use.Location),
        blocked.Count == 0 ? $"Every targeted release ({targets}) meets each use that no guard covers"
            : floor is null
                ? $"No targeted release meets each use that no guard covers; {Describe(blocked)}"
            : $"Xen {floor.Text} is the lowest release that meets each use that no guard covers; {Describe(blocked)}");

    private static string Describe(List<BlockedRelease> blocked)
    {
        var uses = blocked
            .Select(static use => $"{use.Subject}, which requires {use.Requirement.DisplayName}")
            .Distinct()
            .ToList();
        var others = uses.Count > MostUses ? $"; and {uses.Count - MostUses} more" : "";
        return $"{blocked[0].Release.Text} does not meet {string.Join("; ", uses.Take(MostUses))}{others}";
    }
}
