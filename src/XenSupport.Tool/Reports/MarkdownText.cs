using System.Text;

namespace XenSupport.Tool.Reports;

/// <summary>Escapes text for Markdown, which then shows it unchanged.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*[]<~$";

    // At the start of a list item, these would begin a block of their own.
    private const string BlockMarks = "#+-=>";

    /// <summary>The text of a list item, with a backslash before each character that could be markup.</summary>
    public static string Of(string text)
    {
        var safe = SafeText.Of(text).Trim();
        var escaped = new StringBuilder();
        for (var i = 0; i < safe.Length; i++)
        {
            if (Markup.Contains(safe[i]) || IsEmphasis(safe, i) || IsEntity(safe, i) || IsBlockMark(safe, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(safe[i]);
        }

        return escaped.ToString();
    }

    // Inside a word, as in x86_32, it is harmless.
    private static bool IsEmphasis(string text, int index) =>
        text[index] == '_' && !(IsInWord(text, index - 1) && IsInWord(text, index + 1));

    private static bool IsEntity(string text, int index) =>
        text[index] == '&' && index + 1 < text.Length && (text[index + 1] == '#' || IsInWord(text, index + 1));

    private static bool IsInWord(string text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    private static bool IsBlockMark(string text, int index) =>
        (index == 0 && BlockMarks.Contains(text[index]))
        || (text[index] is '.' or ')' && index > 0 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0);
}
