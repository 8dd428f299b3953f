using System.Globalization;
using XenSupport;

namespace SampleConsumer;

/// <summary>How the tool says the dates of a release.</summary>
internal static class ReleaseDescriptions
{
    /// <summary>A date, or that it is not known.</summary>
    public static string Of(DateTime? date) =>
        date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not known";

    /// <summary>The last day of security support.</summary>
    public static string SecuritySupportUntilOf(SupportRelease release) =>
        HasNoSecuritySupportYet(release) ? "none yet" : Of(release.SecuritySupportUntil);

    /// <summary>
    /// Whether the statement says that the release has no security support before it is out: whatever it says of a
    /// feature, that has none either. A date that is not known yet is another thing.
    /// </summary>
    public static bool HasNoSecuritySupportYet(SupportRelease release) =>
        release.SecuritySupportUntil is null && release.IsSecuritySupported(DateTime.MaxValue) == false;
}
