using System.Globalization;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>What each release states of a limit, the oldest first, as the limit's class carries it.</summary>
internal sealed record LimitHistory(string Key, IReadOnlyList<ReleaseMaxima> Releases)
{
    /// <summary>What the limit counts; null where no release states it.</summary>
    public LimitUnit? Unit
    {
        get
        {
            foreach (var release in Releases)
            {
                if (release.Unit is { } unit)
                {
                    return unit;
                }
            }

            return null;
        }
    }

    /// <summary>The history of a generated class; null where the type is none of a limit.</summary>
    public static LimitHistory? Of(INamedTypeSymbol type, XenAttributes attributes) =>
        XenAttributes.FindOn(type, attributes.XenStatedLimit) is
            { ConstructorArguments: [{ Value: string key }, { Value: string history }] }
            ? new LimitHistory(key, Parse(history))
            : null;

    private static List<ReleaseMaxima> Parse(string history)
    {
        var releases = new List<ReleaseMaxima>();
        foreach (var part in history.Split(["; "], StringSplitOptions.RemoveEmptyEntries))
        {
            releases.Add(ParseRelease(part.Split(' ')));
        }

        return releases;
    }

    // What can't be read (a later version of the library may have more words) limits nothing.
    private static ReleaseMaxima ParseRelease(string[] words)
    {
        var count = words.Length;
        return count >= 4 && Enum.TryParse(words[count - 3], out LimitUnit unit)
            ? new ReleaseMaxima(ReadRelease(words, count - 3), unit, ReadNumber(words[count - 2]), ReadNumber(words[count - 1]))
            : new ReleaseMaxima(ReadRelease(words, count - 1), null, null, null);
    }

    private static Release ReadRelease(string[] words, int count) => Release.Parse(string.Join(" ", words, 0, count));

    private static long? ReadNumber(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What one release states of a limit.</summary>
/// <param name="Unit">What it counts; null where the release does not state it.</param>
internal sealed record ReleaseMaxima(Release Release, LimitUnit? Unit, long? SupportedMax, long? SecuritySupportedMax);
