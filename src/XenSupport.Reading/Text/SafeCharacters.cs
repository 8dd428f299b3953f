using System.Globalization;

namespace XenSupport.Reading.Text;

/// <summary>Tells which characters from a file are safe in a comment or a message.</summary>
internal static class SafeCharacters
{
    /// <summary>The replacement for an unsafe character.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Tells whether a character is safe: not a control, line end or bidi mark, and allowed in XML.</summary>
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

    /// <summary>Tells whether a text has an invisible character without width.</summary>
    public static bool HasInvisible(string text)
    {
        foreach (var character in text)
        {
            if (IsInvisible(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a character is invisible and has no width, such as a byte order mark.</summary>
    public static bool IsInvisible(char character) =>
        character > '~' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
