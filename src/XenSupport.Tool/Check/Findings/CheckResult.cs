using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Check.Findings;

/// <summary>The result of a check.</summary>
/// <param name="Path">The file, as named on the command line.</param>
/// <param name="Release">The release that it was compared with.</param>
/// <param name="Architecture">The architecture of the host.</param>
/// <param name="Findings">The findings in file order; those without a place in the file come first.</param>
/// <param name="ReachedKeys">The keys of the statement's entries that the guest uses or may use.</param>
internal sealed record CheckResult(
    string Path,
    SupportRelease Release,
    Architecture Architecture,
    IReadOnlyList<ConfigurationFinding> Findings,
    IReadOnlySet<string> ReachedKeys);
