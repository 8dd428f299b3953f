using System.Text;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>Makes text from a file safe for a message: one line, not too long, not deceptive.</summary>
internal static class MessageSanitizer
{
    private const int MostCharacters = 400;

    public static string Sanitize(string text)
    {
        var length = Math.Min(text.Length, MostCharacters);
        var isFit = length == text.Length;
        for (var i = 0; isFit && i < length; i++)
        {
            isFit = SafeCharacters.IsSafe(text[i]);
        }

        if (isFit)
        {
            return text;
        }

        var message = new StringBuilder(length + 1);
        for (var i = 0; i < length; i++)
        {
            message.Append(SafeCharacters.IsSafe(text[i]) ? text[i] : SafeCharacters.Replacement);
        }

        return (length < text.Length ? message.Append('\u2026') : message).ToString();
    }
}
