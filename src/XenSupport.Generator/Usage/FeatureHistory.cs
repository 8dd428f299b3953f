using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>What each release states of a feature, the oldest first, as the feature's class carries it.</summary>
internal sealed class FeatureHistory
{
    private const string Unstated = "Unstated";

    private FeatureHistory(string key, IReadOnlyList<StatedFeature> releases)
    {
        Key = key;
        Releases = releases;
    }

    public string Key { get; }

    public IReadOnlyList<StatedFeature> Releases { get; }

    /// <summary>The history of a generated class; null where the type is none of a feature.</summary>
    public static FeatureHistory? Of(INamedTypeSymbol type, XenAttributes attributes) =>
        XenAttributes.FindOn(type, attributes.XenFeature) is
            { ConstructorArguments: [{ Value: string key }, { Value: string history }] }
            ? new FeatureHistory(key, Parse(history))
            : null;

    /// <summary>The history of a feature that no release states.</summary>
    public static FeatureHistory Nowhere(string key, IReadOnlyList<Release> releases)
    {
        var stated = new List<StatedFeature>(releases.Count);
        foreach (var release in releases)
        {
            stated.Add(new StatedFeature(release, false, SupportStatus.Unknown, SecuritySupport.Unknown));
        }

        return new FeatureHistory(key, stated);
    }

    /// <summary>The history with no security support in some of the releases, whatever they state.</summary>
    public FeatureHistory WithoutSecuritySupportWhere(Predicate<Release> isWithout)
    {
        var stated = new List<StatedFeature>(Releases.Count);
        foreach (var release in Releases)
        {
            stated.Add(isWithout(release.Release) ? release with { SecuritySupport = SecuritySupport.NotSupported } : release);
        }

        return new FeatureHistory(Key, stated);
    }

    /// <summary>What the releases state, for people: <c>Tech Preview on 4.20, Supported since 4.21</c>.</summary>
    public string Describe(bool withSecuritySupport)
    {
        var releases = new List<Release>(Releases.Count);
        foreach (var stated in Releases)
        {
            releases.Add(stated.Release);
        }

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

    private static List<StatedFeature> Parse(string history)
    {
        var releases = new List<StatedFeature>();
        foreach (var part in history.Split(["; "], StringSplitOptions.RemoveEmptyEntries))
        {
            releases.Add(ParseRelease(part));
        }

        return releases;
    }

    // What can't be read (a later version of the library may have more words) is unknown, which meets nothing.
    private static StatedFeature ParseRelease(string part)
    {
        var words = part.Split(' ');
        if (words.Length >= 2 && words[words.Length - 1] == Unstated)
        {
            return new StatedFeature(ReadRelease(words, 1), false, SupportStatus.Unknown, SecuritySupport.Unknown);
        }

        return words.Length >= 3
            ? new StatedFeature(
                ReadRelease(words, 2),
                true,
                Enum.TryParse(words[words.Length - 2], out SupportStatus status) ? status : SupportStatus.Unknown,
                Enum.TryParse(words[words.Length - 1], out SecuritySupport security) ? security : SecuritySupport.Unknown)
            : new StatedFeature(Release.Parse(part), true, SupportStatus.Unknown, SecuritySupport.Unknown);
    }

    private static Release ReadRelease(string[] words, int behind) =>
        Release.Parse(string.Join(" ", words, 0, words.Length - behind));
}
