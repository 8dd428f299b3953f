using System.Globalization;

namespace XenSupport.Tool.Words;

/// <summary>Describes the dates of a release.</summary>
internal static class ReleaseDescriptions
{
    public static string Of(DateTime? date) =>
        date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not known";

    /// <summary>A date of a release, which has none before it is out.</summary>
    public static string Of(SupportRelease release, DateTime? date) =>
        date is null && !IsReleased(release)
            ? "not yet"
            : Of(date);

    /// <summary>Whether a release is out according to its statement.</summary>
    public static bool IsReleased(SupportRelease release) =>
        release.Stage == ReleaseStage.Released && !HasNoSecuritySupportYet(release);

    /// <summary>Whether the prose is in the tool's own words, as in the statements that it carries.</summary>
    public static bool IsRetold(SupportRelease release) => XenReleases.All.Any(own => own.Release == release);

    /// <summary>The last day of security support.</summary>
    public static string SecuritySupportUntilOf(SupportRelease release) =>
        HasNoSecuritySupportYet(release) ? "none yet" : Of(release.SecuritySupportUntil);

    /// <summary>Whether the release gets security support only once it is out, whatever its entries say.</summary>
    public static bool HasNoSecuritySupportYet(SupportRelease release) =>
        release.SecuritySupportUntil is null && release.IsSecuritySupported(DateTime.MaxValue) == false;
}
