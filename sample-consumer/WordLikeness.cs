using F23.StringSimilarity;

namespace SampleConsumer;

/// <summary>How much a word is like another one.</summary>
internal static class WordLikeness
{
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>
    /// 1 for the word itself, a little less for its start or a piece of it, and less for each letter that is wrong: one
    /// in four may be. 0 for another word.
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

    /// <summary>The word that is most like a typed one, or null where none is.</summary>
    public static string? FindNearest(string typed, IEnumerable<string> words) => words
        .Select(word => (Word: word, Likeness: Likeness(typed, word)))
        .Where(candidate => candidate.Likeness > 0)
        .OrderByDescending(candidate => candidate.Likeness)
        .FirstOrDefault()
        .Word;

    /// <summary>
    /// The word that a misspelt one was meant to be, with one mistake in four letters; null where none is near.
    /// </summary>
    public static string? FindMisspelt(string typed, IEnumerable<string> words) => words
        .Select(word => (Word: word, Edits: Edits.Distance(typed, word)))
        .Where(candidate => candidate.Edits * 4 <= Math.Max(typed.Length, candidate.Word.Length))
        .OrderBy(candidate => candidate.Edits)
        .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .FirstOrDefault()
        .Word;
}
