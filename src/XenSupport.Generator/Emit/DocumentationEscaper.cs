using System.Text;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Escapes text for an XML documentation comment, so it cannot end an element or the line.</summary>
internal static class DocumentationEscaper
{
    public static void Append(StringBuilder output, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '&' or '<' or '>' or '"' || !SafeCharacters.IsSafe(text[i]))
            {
                output.Append(text, start, i - start).Append(Replace(text[i]));
                start = i + 1;
            }
        }

        output.Append(text, start, text.Length - start);
    }

    private static string Replace(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => SafeCharacters.Replacement.ToString(),
    };
}
