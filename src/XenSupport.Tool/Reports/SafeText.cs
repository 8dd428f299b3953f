using XenSupport.Reading.Text;

namespace XenSupport.Tool.Reports;

/// <summary>Makes text from a file safe for a terminal: nothing in it moves the cursor or reverses the text.</summary>
internal static class SafeText
{
    /// <summary>The text with each unsafe character replaced, and each tab made a blank.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (safe, original) =>
    {
        for (var i = 0; i < safe.Length; i++)
        {
            safe[i] = original[i] switch
            {
                '\t' => ' ',
                var character when SafeCharacters.IsSafe(character) || IsPaired(original, i) => character,
                _ => SafeCharacters.Replacement,
            };
        }
    });

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 < text.Length && IsShown(text, index)
        : char.IsLowSurrogate(text[index]) && index > 0 && IsShown(text, index - 1);

    private static bool IsShown(string text, int index) =>
        char.IsSurrogatePair(text, index)
        && char.GetUnicodeCategory(text, index) is not (
            System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned);
}
