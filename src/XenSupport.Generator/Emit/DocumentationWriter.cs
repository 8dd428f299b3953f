using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Emit;

/// <summary>Writes XML documentation comments. Text of a file is data in them: it never ends an element or a line.</summary>
internal static class DocumentationWriter
{
    private const string CommentStart = "/// ";
    private static readonly string Replacement = SafeCharacter.Replacement.ToString();

    public static SourceWriter WriteDocumentation(this SourceWriter writer, string markup) =>
        writer.Write(CommentStart).Write(markup);

    public static void WriteDocumentationLine(this SourceWriter writer, string markup) =>
        writer.WriteLine(CommentStart + markup);

    /// <summary>Writes paragraphs and list items, each on a line.</summary>
    public static void WriteProse(this SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        var isInList = false;
        foreach (var block in prose)
        {
            var isItem = block.Kind == ProseKind.ListItem;
            if (isItem != isInList)
            {
                writer.WriteDocumentationLine(isItem ? "<list type=\"bullet\">" : "</list>");
                isInList = isItem;
            }

            var (start, end) = isItem ? ("<item><description>", "</description></item>") : ("<para>", "</para>");
            writer.WriteDocumentation(start).WriteText(block.Text).WriteLine(end);
        }

        if (isInList)
        {
            writer.WriteDocumentationLine("</list>");
        }
    }

    /// <summary>Writes text of a file.</summary>
    public static SourceWriter WriteText(this SourceWriter writer, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Replace(text[i]) is { } replacement)
            {
                writer.Write(text, start, i - start);
                writer.Write(replacement);
                start = i + 1;
            }
        }

        writer.Write(text, start, text.Length - start);
        return writer;
    }

    /// <summary>What stands for a character in a comment; null for itself.</summary>
    private static string? Replace(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => SafeCharacter.IsSafe(character) ? null : Replacement,
    };
}
