using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Histories;

/// <summary>
/// What each release states about a feature, oldest first; the value of the feature class's attribute.
/// </summary>
internal sealed record FeatureHistory(EquatableArray<StatedFeature> Releases)
{
    /// <summary>Creates the history of a feature that no targeted release states.</summary>
    public static FeatureHistory Unstated(TargetedReleases targets) =>
        new(
            new EquatableArray<StatedFeature>([
                .. targets.Releases.Select(static target => StatedFeature.Unstated(target.Release)),
            ]));

    /// <summary><c>4.20 TechPreview NotSupported; 4.21 Supported Supported</c>.</summary>
    public string Write() => ReleaseList.Write(Releases, static stated => stated.Write());

    public static FeatureHistory Parse(string text) =>
        new(text.Length == 0 ? default : ReleaseList.Parse(text, StatedFeature.Parse));

    /// <summary>Removes security support from the targeted releases that are unreleased, whatever they state.</summary>
    public FeatureHistory WithoutSecuritySupportWhereUnreleased(TargetedReleases targets) =>
        new(
            new EquatableArray<StatedFeature>([
                .. Releases.Select(stated =>
                    targets.IsUnreleased(stated.Release)
                        ? stated with
                        {
                            SecuritySupport = SecuritySupport.NotSupported,
                        }
                        : stated),
            ]));

    /// <summary>Describes the history for a message: <c>Tech Preview on 4.20, Supported since 4.21</c>.</summary>
    public string Describe(bool withSecuritySupport)
    {
        var releases = Releases.Select(static stated => stated.Release).ToList();
        var parts = new List<string>();
        for (var first = 0; first < Releases.Count;)
        {
            var words = Releases[first].Describe(withSecuritySupport);
            var last = first;
            while (last + 1 < Releases.Count && Releases[last + 1].Describe(withSecuritySupport) == words)
            {
                last++;
            }

            parts.Add(first > 0 && last == Releases.Count - 1
                ? $"{words} since {releases[first].Text}"
                : $"{words} on {Release.Describe(releases, first, last)}");
            first = last + 1;
        }

        return string.Join(", ", parts);
    }
}
