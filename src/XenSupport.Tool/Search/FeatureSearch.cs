using XenSupport.Tool.Matrix;

namespace XenSupport.Tool.Search;

/// <summary>Finds features by name, even if the name is misspelt.</summary>
internal sealed class FeatureSearch(SupportMatrix matrix)
{
    /// <summary>A row and its score: 1 for the words themselves, less if one is misspelt or cut short.</summary>
    internal sealed record Match(MatrixRow Row, double Score);

    /// <summary>The rows that match every word of the query, best first.</summary>
    public IReadOnlyList<Match> Find(string query)
    {
        if (matrix.FindRow(query) is { } exact)
        {
            return [new Match(exact, 1)];
        }

        var sought = SplitWords(query);
        return
        [
            .. matrix.Rows
                .Where(row => row.Stated.Any(cell => cell.Entry.Field is "Status" or "Supported" or "Limit"))
                .Select(row => new Match(row, Score(sought, row)))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score),
        ];
    }

    private static double Score(string[] sought, MatrixRow row)
    {
        var feature = SplitWords(row.Feature);
        var name = SplitWords(row.Name);
        string[] words = [.. name, .. SplitWords(row.Group)];
        if (sought.Length == 0 || words.Length == 0)
        {
            return 0;
        }

        // 'live update' also matches 'liveupdate', and vice versa.
        var asOneWord = 0.9 * Likeness(string.Concat(sought), words.Concat(JoinedPairs(name)));
        var wordByWord = Array.ConvertAll(sought, word => Likeness(word, words));
        var score = Math.Max(asOneWord, Array.Exists(wordByWord, likeness => likeness == 0) ? 0 : wordByWord.Average());

        // Of two equal matches, prefer the heading with fewer other words.
        var covered = Math.Min(1.0, (double)sought.Length / Math.Max(1, feature.Length));
        return score * (0.9 + (0.1 * covered));
    }

    private static double Likeness(string sought, IEnumerable<string> words) =>
        words.Max(word => WordLikeness.Likeness(sought, word));

    private static IEnumerable<string> JoinedPairs(string[] words) => words.Zip(words.Skip(1), string.Concat);

    private static string[] SplitWords(string text) =>
        string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
