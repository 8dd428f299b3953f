using F23.StringSimilarity;

namespace XenSupport.Tool.Search;

/// <summary>How similar two words are.</summary>
internal static class WordLikeness
{
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>
    /// 1 for the same word, a little less for a part of it or with up to one wrong letter in four, otherwise 0.
    /// </summary>
    public static double Likeness(string typed, string word)
    {
        if (typed == word)
        {
            return 1;
        }

        if (typed.Length >= 2 && word.StartsWith(typed, StringComparison.Ordinal))
        {
            return 0.9;
        }

        if (typed.Length >= 4 && word.Contains(typed, StringComparison.Ordinal))
        {
            return 0.85;
        }

        var edits = Edits.Distance(typed, word);
        return edits * 4 <= Math.Max(typed.Length, word.Length) ? 0.8 - (0.1 * edits) : 0;
    }

    /// <summary>The word most similar to a typed one, or null if none is similar.</summary>
    public static string? FindNearest(string typed, IEnumerable<string> words) =>
        words.Where(word => Likeness(typed, word) > 0).MaxBy(word => Likeness(typed, word));

    /// <summary>The word closest to a misspelt one, with at most one mistake in four letters; otherwise null.</summary>
    public static string? FindMisspelt(string typed, IEnumerable<string> words) => words
        .Where(word => Edits.Distance(typed, word) * 4 <= Math.Max(typed.Length, word.Length))
        .Order(StringComparer.Ordinal)
        .MinBy(word => Edits.Distance(typed, word));
}
