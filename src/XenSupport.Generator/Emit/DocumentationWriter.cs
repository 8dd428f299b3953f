using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Emit;

/// <summary>Writes XML documentation comments. Text of a file is data in them: it never ends an element or a line.</summary>
internal static class DocumentationWriter
{
    /// <summary>What each line of a comment begins with.</summary>
    public const string LineStart = "/// ";

    private const string ListStart = LineStart + "<list type=\"bullet\">";
    private const string ListEnd = LineStart + "</list>";
    private const string ItemStart = LineStart + "<item><description>";
    private const string ItemEnd = "</description></item>";
    private const string ParagraphStart = LineStart + "<para>";
    private const string ParagraphEnd = "</para>";

    private static readonly PrintableAscii Raw = new(('<', '>'), ('"', '&'));
    private static readonly string Replacement = SafeCharacter.Replacement.ToString();

    /// <summary>Begins a line of a comment.</summary>
    public static SourceWriter WriteDocumentation(this SourceWriter writer, string markup) =>
        writer.Write(LineStart).Write(markup);

    public static void WriteDocumentationLine(this SourceWriter writer, string markup) =>
        writer.Write(LineStart).WriteLine(markup);

    /// <summary>Writes paragraphs and list items within an element, each on a line of its own.</summary>
    public static void WriteProse(this SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        var isInList = false;
        foreach (var block in prose)
        {
            var isItem = block.Kind == ProseKind.ListItem;
            writer.WriteLine();
            if (isItem != isInList)
            {
                writer.WriteLine(isItem ? ListStart : ListEnd);
                isInList = isItem;
            }

            writer.Write(isItem ? ItemStart : ParagraphStart).WriteText(block.Text).Write(isItem ? ItemEnd : ParagraphEnd);
        }

        if (isInList)
        {
            writer.WriteLine();
            writer.Write(ListEnd);
        }
    }

    /// <summary>Writes text of a file.</summary>
    public static SourceWriter WriteText(this SourceWriter writer, string text)
    {
        var start = 0;
        for (var i = Raw.SpanEnd(text, 0); i < text.Length; i = Raw.SpanEnd(text, i + 1))
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
