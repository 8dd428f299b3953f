using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Releases;

/// <summary>Tells whether a key may be the new name of another: most of its words are the same.</summary>
internal static class KeyLikeness
{
    private const string QualifierMark = "--";

    // Of all words of both: 'physical-cpu-hotplug' and 'acpi-cpu-hotplug' share four of six.
    private const double FewestShared = 0.6;

    // Short words, and words with digits, often differ by one character on purpose.
    private const int FewestLettersOfSlip = 5;

    public static bool AreAlike(string key, string other)
    {
        var (anchor, qualifier) = Split(key);
        var (otherAnchor, otherQualifier) = Split(other);
        if (anchor == otherAnchor)
        {
            // A row that was divided, or rows that became one.
            return Continues(qualifier, otherQualifier)
                || Continues(otherQualifier, qualifier)
                || ShareMostWords(qualifier, otherQualifier);
        }

        return qualifier == otherQualifier
            ? ShareMostWords(anchor, otherAnchor)
            : ShareMostWords(key, other);
    }

    private static (string Anchor, string Qualifier) Split(string key)
    {
        var end = key.IndexOf(QualifierMark, StringComparison.Ordinal);
        return end < 0 ? (key, "") : (key.Substring(0, end), key.Substring(end + QualifierMark.Length));
    }

    private static bool Continues(string longer, string shorter) =>
        shorter.Length == 0 || longer.StartsWith(shorter + "-", StringComparison.Ordinal);

    private static bool ShareMostWords(string text, string other) =>
        2 * CountSharedWords(text, other) >= FewestShared * (WordsOf(text).Count + WordsOf(other).Count);

    /// <summary>Counts the words that two keys, or parts of them, have in common.</summary>
    public static int CountSharedWords(string text, string other)
    {
        var rest = WordsOf(other);
        return WordsOf(text)
            .Count(word => rest.FindIndex(one => IsSame(word, one)) is >= 0 and var index && Take(index));

        bool Take(int index)
        {
            rest.RemoveAt(index);
            return true;
        }
    }

    private static List<string> WordsOf(string text) => [.. text.Split('-').Where(static word => word.Length > 0)];

    private static bool IsSame(string word, string other) =>
        word == other
        || (MayHaveSlip(word) && MayHaveSlip(other) && Spelling.Distance(word, other) == 1);

    /// <summary>Whether a word that differs by one character may be a slip rather than another word.</summary>
    public static bool MayHaveSlip(string word) => word.Length >= FewestLettersOfSlip && word.All(char.IsLetter);
}
