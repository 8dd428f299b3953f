namespace XenSupport.Generator.Emit;

/// <summary>Writes text of a file as C# string literals. Everything but printable ASCII is escaped.</summary>
internal static class CSharpLiteral
{
    public static SourceWriter WriteLiteral(this SourceWriter writer, string text) =>
        writer.Write('"').WriteLiteralContent(text).Write('"');

    /// <summary>Writes what stands between the quotes.</summary>
    public static SourceWriter WriteLiteralContent(this SourceWriter writer, string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    writer.Write('\\').Write(character);
                    break;
                case '\n':
                    writer.Write("\\n");
                    break;
                case '\t':
                    writer.Write("\\t");
                    break;
                case >= ' ' and <= '~':
                    writer.Write(character);
                    break;
                default:
                    writer.Write("\\u").Write(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }

        return writer;
    }
}
