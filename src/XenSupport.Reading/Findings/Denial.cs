namespace XenSupport.Reading.Findings;

/// <summary>Finds words that deny support, whatever is said beside them.</summary>
internal static class Denial
{
    private const string Not = "not ";
    private const string Exclamation = "!";

    private static readonly string[] Words =
    [
        "no", "not", "non", "un", "none", "never", "neither", "nor", "without", "lacks",
        "experimental", "experimentally", "preview", "deprecated", "obsolete", "insecure", "broken", "unstable",
        "removed", "orphaned", "pending", "unknown", "hardly", "tbd",
    ];

    // Their single words mean nothing.
    private static readonly string[] Phrases = ["w/o", "n/a", "end of life", "work in progress"];

    // "unsupported", "nonfunctional", "unmaintained"
    private static readonly string[] Prefixes = ["unsup", "unimpl", "unmaint", "unsec", "untest", "nonsup", "nonfunc"];

    /// <summary>Tells whether any word of a text denies support: "not security supported", "unsupported".</summary>
    public static bool IsIn(string text)
    {
        if (text.StartsWith(Exclamation, StringComparison.Ordinal)
            || Array.Exists(Phrases, phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return true;
        }

        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '\u2019'))
            {
                continue;
            }

            if (IsDenial(text.Substring(start, i - start)))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    /// <summary>
    /// Spells a denial as the format does: "not supported" for "unsupported", "Non-supported" and "!supported".
    /// </summary>
    public static string Spell(string text)
    {
        foreach (var prefix in new[] { "un", "non", "not", "no", Exclamation })
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return Not + text.Substring(prefix.Length).TrimStart(' ', '-');
            }
        }

        return text;
    }

    /// <summary>
    /// Tells whether a text is a word after a prefix of at least two letters, which may negate it: "desupported",
    /// "non-experimental".
    /// </summary>
    public static bool IsPrefixed(string text, string word) =>
        text.Length > word.Length + 1 && text.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsDenial(string word) =>
        Array.Exists(Words, denial => string.Equals(denial, word, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Prefixes, prefix => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase);
}
