using F23.StringSimilarity;

namespace SampleConsumer.Check.Findings;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Spelling
{
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>The nearest of some words, if it is near: one mistake in four letters.</summary>
    public static string? Nearest(string word, IEnumerable<string> words) => words
        .Select(candidate => (candidate, Edits: Edits.Distance(word, candidate)))
        .Where(pair => pair.Edits * 4 <= Math.Max(word.Length, pair.candidate.Length))
        .OrderBy(pair => pair.Edits)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .FirstOrDefault().candidate;
}
