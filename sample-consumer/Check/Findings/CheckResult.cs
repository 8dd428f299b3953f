using SampleConsumer.Check.Guests;
using XenSupport;

namespace SampleConsumer.Check.Findings;

/// <summary>What came out of a check.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Release">The release that it was held against.</param>
/// <param name="Architecture">The architecture of the host.</param>
/// <param name="Findings">What there is to say, in the order of the file; what nothing in it says comes first.</param>
/// <param name="ReachedKeys">The keys of the statement that the guest reaches, or may reach, with or without a
/// finding.</param>
internal sealed record CheckResult(
    string Path,
    SupportRelease Release,
    Architecture Architecture,
    IReadOnlyList<ConfigurationFinding> Findings,
    IReadOnlySet<string> ReachedKeys);
