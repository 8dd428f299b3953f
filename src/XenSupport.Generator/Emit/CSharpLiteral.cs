using System.Globalization;

namespace XenSupport.Generator.Emit;

/// <summary>Writes text of a file as C# string literals. Everything but printable ASCII is escaped.</summary>
internal static class CSharpLiteral
{
    private static readonly AsciiSet Raw = new(static character => character is >= ' ' and <= '~' and not ('"' or '\\'));

    public static SourceWriter WriteLiteral(this SourceWriter writer, string text) =>
        writer.Write('"').WriteLiteralContent(text).Write('"');

    /// <summary>Writes what stands between the quotes.</summary>
    public static SourceWriter WriteLiteralContent(this SourceWriter writer, string text)
    {
        var start = 0;
        for (var i = Raw.SpanEnd(text, 0); i < text.Length; i = Raw.SpanEnd(text, start))
        {
            writer.Write(text, start, i - start);
            writer.Write(Escape(text[i]));
            start = i + 1;
        }

        writer.Write(text, start, text.Length - start);
        return writer;
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };
}
