using System.Globalization;

namespace XenSupport.Generator.Emit;

/// <summary>Writes text of a file as C# string literals. Everything but printable ASCII is escaped.</summary>
internal static class CSharpLiteral
{
    private static readonly PrintableAscii Raw = new(('"', '"'), ('\\', '\\'));

    public static SourceWriter WriteLiteral(this SourceWriter writer, string text) =>
        writer.Write('"').WriteLiteralContent(text).Write('"');

    /// <summary>Writes what stands between the quotes.</summary>
    public static SourceWriter WriteLiteralContent(this SourceWriter writer, string text) =>
        writer.WriteLiteralContent(text, Escape);

    /// <summary>Writes what stands between the quotes.</summary>
    /// <param name="escape">What to write for a character that does not stand for itself.</param>
    public static SourceWriter WriteLiteralContent(this SourceWriter writer, string text, Func<char, string> escape)
    {
        var start = 0;
        for (var i = Raw.SpanEnd(text, 0); i < text.Length; i = Raw.SpanEnd(text, start))
        {
            writer.Write(text, start, i - start);
            writer.Write(escape(text[i]));
            start = i + 1;
        }

        writer.Write(text, start, text.Length - start);
        return writer;
    }

    /// <summary>What stands for a character in a literal that may not stand there itself.</summary>
    public static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };
}
