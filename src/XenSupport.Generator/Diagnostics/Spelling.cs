namespace XenSupport.Generator.Diagnostics;

/// <summary>Finds the known word that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>
    /// "did you mean …?" with the nearest of the known words; where none is near, or two are equally near, what was
    /// expected instead.
    /// </summary>
    public static string Suggest(string word, IReadOnlyList<string> known) =>
        FindNearest(word, known) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "expected " + Enumerate(known);

    /// <summary>The one known word that is nearest, within a third of its length; or null.</summary>
    public static string? FindNearest(string word, IReadOnlyList<string> known)
    {
        string? nearest = null;
        var nearestDistance = int.MaxValue;
        var isTie = false;
        for (var i = 0; i < known.Count; i++)
        {
            var limit = Math.Max(1, known[i].Length / 3);
            if (Math.Abs(word.Length - known[i].Length) > limit)
            {
                continue;
            }

            var distance = Distance(word, known[i]);
            if (distance <= limit && distance <= nearestDistance)
            {
                isTie = distance == nearestDistance;
                nearest = known[i];
                nearestDistance = distance;
            }
        }

        return isTie ? null : nearest;
    }

    /// <summary>
    /// The number of letters to insert, drop, change, or swap with their neighbour, without regard to case (optimal
    /// string alignment).
    /// </summary>
    public static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (AreEqual(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private static string Enumerate(IReadOnlyList<string> words)
    {
        var quoted = new string[words.Count];
        for (var i = 0; i < quoted.Length; i++)
        {
            quoted[i] = $"'{words[i]}'";
        }

        var allButLast = string.Join(", ", quoted, 0, quoted.Length - 1);
        return allButLast.Length == 0 ? quoted[0] : $"{allButLast} or {quoted[quoted.Length - 1]}";
    }
}
