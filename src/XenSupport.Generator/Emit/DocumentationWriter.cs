using System.Globalization;
using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Emit;

/// <summary>Writes XML documentation comments. Text of a file is data in them: it never ends an element or a line.</summary>
internal static class DocumentationWriter
{
    private const string CommentStart = "/// ";
    private const char Replacement = '\uFFFD';

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
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                default:
                    writer.Write(IsHarmless(character) ? character : Replacement);
                    break;
            }
        }

        return writer;
    }

    /// <summary>Whether a character is text: no control, no line end, no bidi mark, nothing that XML forbids.</summary>
    private static bool IsHarmless(char character) =>
        character is >= ' ' and <= '~'
        || char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
