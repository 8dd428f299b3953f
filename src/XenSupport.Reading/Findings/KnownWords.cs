using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>The words that may stand at a place, and which of them a misspelt one was meant to be.</summary>
internal sealed class KnownWords(params string[] words)
{
    /// <summary>Whether a word is one of them, exactly.</summary>
    public bool Contains(string word)
    {
        foreach (var known in words)
        {
            if (known == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one of them that stands at a place of a text; or null.</summary>
    public string? Find(string text, TextRange place)
    {
        foreach (var known in words)
        {
            if (known.Length == place.Length && string.CompareOrdinal(known, 0, text, place.Start, known.Length) == 0)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether one of them is as a condition wants it.</summary>
    public bool Exists(Predicate<string> isMatch) => Array.Exists(words, isMatch);

    /// <summary>Whether a word is one of them, or but one slip of a letter away from it.</summary>
    public bool ContainsWithinOneSlip(string word)
    {
        foreach (var known in words)
        {
            if (Math.Abs(word.Length - known.Length) <= 1 && Spelling.Distance(word, known) <= 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The known word that a word is but for its case; or null.</summary>
    public string? FindIgnoringCase(string word)
    {
        foreach (var known in words)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The one known word that is nearest, within a third of its length; or null.</summary>
    public string? FindNearest(string word)
    {
        string? nearest = null;
        var nearestDistance = int.MaxValue;
        var isTie = false;
        foreach (var known in words)
        {
            var limit = Math.Max(1, known.Length / 3);
            if (Math.Abs(word.Length - known.Length) > limit)
            {
                continue;
            }

            var distance = Spelling.Distance(word, known);
            if (distance <= limit && distance <= nearestDistance)
            {
                isTie = distance == nearestDistance;
                nearest = known;
                nearestDistance = distance;
            }
        }

        return isTie ? null : nearest;
    }

    /// <summary>
    /// "did you mean …?" with the nearest of the known words; where none is near, or two are equally near, what was
    /// expected instead.
    /// </summary>
    public string Suggest(string word) => FindNearest(word) is { } nearest
        ? $"did you mean '{nearest}'?"
        : "expected " + Enumerate();

    private string Enumerate()
    {
        var quoted = Array.ConvertAll(words, static word => $"'{word}'");
        var allButLast = string.Join(", ", quoted, 0, quoted.Length - 1);
        return allButLast.Length == 0 ? quoted[0] : $"{allButLast} or {quoted[quoted.Length - 1]}";
    }
}
