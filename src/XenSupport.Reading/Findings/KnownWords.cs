using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>The words allowed in some place; it also finds the one that a misspelt word was meant to be.</summary>
internal sealed class KnownWords(params string[] words)
{
    public IReadOnlyList<string> All => words;

    /// <summary>Tells whether a word is exactly one of them.</summary>
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

    /// <summary>Finds the word at a position of a text; null if it is none of them.</summary>
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

    /// <summary>Returns the others.</summary>
    public KnownWords Except(string word) => new(Array.FindAll(words, known => known != word));

    public bool Exists(Predicate<string> isMatch) => Array.Exists(words, isMatch);

    /// <summary>Tells whether a word is one of them, or at most one typing error away.</summary>
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

    /// <summary>Finds the longest word that a text begins with, whatever its case; null if there is none.</summary>
    public string? FindStart(string text)
    {
        string? longest = null;
        foreach (var known in words)
        {
            if (text.StartsWith(known, StringComparison.OrdinalIgnoreCase)
                && (text.Length == known.Length || !(char.IsLetter(text[known.Length]) || text[known.Length] == '-'))
                && known.Length > (longest?.Length ?? 0))
            {
                longest = known;
            }
        }

        return longest;
    }

    /// <summary>Finds the word that differs in case only; null if there is none.</summary>
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

    /// <summary>
    /// Finds the single nearest word, at most a third of its length away; null if there is none. A word that denies
    /// support is never near one that states it.
    /// </summary>
    public string? FindNearest(string word)
    {
        if (!Denial.IsIn(word))
        {
            return FindNearest(word, words);
        }

        var denials = Array.FindAll(words, Denial.IsIn);
        return FindNearest(word, denials) ?? FindNearest(Denial.Spell(word), denials);
    }

    /// <summary>
    /// Returns "did you mean …?" with the nearest word; if none is near, or two are equally near, what was expected.
    /// </summary>
    public Advice Suggest(string word) => FindNearest(word) is { } nearest
        ? new Advice($"did you mean '{nearest}'?", nearest)
        : Expect();

    /// <summary>Returns what was expected, without a suggestion.</summary>
    public Advice Expect() => "expected " + Enumerate();

    private static string? FindNearest(string word, string[] words)
    {
        string? nearest = null;
        var nearestDistance = int.MaxValue;
        var isTie = false;
        foreach (var known in words)
        {
            var limit = Math.Max(1, known.Length / 3);
            if (Math.Abs(word.Length - known.Length) > limit || Denial.IsPrefixed(word, known))
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

    private string Enumerate()
    {
        var quoted = Array.ConvertAll(words, static word => $"'{word}'");
        var allButLast = string.Join(", ", quoted, 0, quoted.Length - 1);
        return allButLast.Length == 0 ? quoted[0] : $"{allButLast} or {quoted[quoted.Length - 1]}";
    }
}
