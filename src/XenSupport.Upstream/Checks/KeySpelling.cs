using XenSupport.Reading.Findings;

namespace XenSupport.Upstream.Checks;

/// <summary>Tells whether two keys are one name, spelled differently.</summary>
internal static class KeySpelling
{
    private const int MostEdits = 2;

    // Short words, and words with digits, often differ by a character on purpose.
    private const int FewestLetters = 5;

    /// <summary>Whether one word of the keys differs by a slip, and all others are the same.</summary>
    public static bool IsSlip(string key, string other)
    {
        var words = key.Split('-');
        var others = other.Split('-');
        return words.Length == others.Length
            && words.Zip(others).Where(static pair => pair.First != pair.Second).ToList() is [var differing]
            && MayHaveSlip(differing.First)
            && MayHaveSlip(differing.Second)
            && Spelling.Distance(differing.First, differing.Second) <= MostEdits;
    }

    private static bool MayHaveSlip(string word) => word.Length >= FewestLetters && word.All(char.IsLetter);
}
