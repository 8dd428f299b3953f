using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Decides whether two keys are one name, spelled differently, and which of them is the odd one.</summary>
internal static class KeySpelling
{
    private const int MostEdits = 2;

    /// <summary>Whether one word of the keys differs by a slip, and all others are the same.</summary>
    public static bool IsSlip(string key, string other)
    {
        var words = key.Split('-');
        var others = other.Split('-');
        return words.Length == others.Length
            && words.Zip(others).Where(static pair => pair.First != pair.Second).ToList() is [var differing]
            && KeyLikeness.MayHaveSlip(differing.First)
            && KeyLikeness.MayHaveSlip(differing.Second)
            && Spelling.Distance(differing.First, differing.Second) <= MostEdits;
    }

    /// <summary>Whether the last of some releases has a key, so another spelling after it is the new one.</summary>
    public static bool IsEstablished(string key, IReadOnlyList<KnownRelease> releases) =>
        releases is [.., var last] && last.Rows.ContainsKey(key);

    /// <summary>Whether two keys differ only in hyphens, which represent spaces.</summary>
    public static bool DifferInHyphens(string key, string other) => WithoutHyphens(key) == WithoutHyphens(other);

    private static string WithoutHyphens(string key) => key.Replace("-", "", StringComparison.Ordinal);
}
