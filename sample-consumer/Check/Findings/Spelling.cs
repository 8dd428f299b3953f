namespace SampleConsumer.Check.Findings;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest of some words, if it is near: one mistake in four letters.</summary>
    public static string? Nearest(string word, IEnumerable<string> words) => words
        .Select(candidate => (candidate, Distance: Distance(word, candidate)))
        .Where(pair => pair.Distance <= Math.Max(word.Length, pair.candidate.Length) / 4)
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .FirstOrDefault().candidate;

    /// <summary>The letters to insert, drop, change, or swap with their neighbour (optimal string alignment).</summary>
    public static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cells[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Cheapest(cells, left, right, i, j),
                };
            }
        }

        return cells[left.Length, right.Length];
    }

    private static int Cheapest(int[,] cells, string left, string right, int i, int j)
    {
        var cost = Math.Min(
            cells[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
            Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
            ? Math.Min(cost, cells[i - 2, j - 2] + 1)
            : cost;
    }
}
