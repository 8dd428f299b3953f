using System.Globalization;
using System.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Escapes text for a C# string literal: everything except printable ASCII.</summary>
internal static class LiteralEscaper
{
    public static void AppendContent(StringBuilder output, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' or '"' or '\\')
            {
                output.Append(text, start, i - start).Append(Escape(text[i]));
                start = i + 1;
            }
        }

        output.Append(text, start, text.Length - start);
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\t' => @"\t",
        _ => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };
}
