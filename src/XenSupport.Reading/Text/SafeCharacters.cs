using System.Globalization;

namespace XenSupport.Reading.Text;

/// <summary>Tells which characters of a file may stand raw in a comment or a message.</summary>
internal static class SafeCharacters
{
    /// <summary>What stands for a character that may not.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether a character is text: no control, no line end, no bidi mark, nothing that XML forbids.</summary>
    public static bool IsSafe(char character) =>
        character is >= ' ' and <= '~'
        || char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
