using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Emit;

/// <summary>Writes XML documentation comments. Text of a file is data in them: it never ends an element or a line.</summary>
internal static class DocumentationWriter
{
    private const string LineStart = "/// ";
    private static readonly AsciiSet Raw = new(static character => character is >= ' ' and <= '~' and not ('&' or '<' or '>' or '"'));
    private static readonly string Replacement = SafeCharacter.Replacement.ToString();

    /// <summary>Begins a comment.</summary>
    public static SourceWriter WriteDocumentation(this SourceWriter writer, string markup) =>
        writer.Write(LineStart).Write(markup);

    /// <summary>Goes on with a comment on its next line.</summary>
    public static SourceWriter ContinueDocumentation(this SourceWriter writer, string markup)
    {
        writer.WriteLine("");
        return writer.WriteDocumentation(markup);
    }

    public static void WriteDocumentationLine(this SourceWriter writer, string markup) =>
        writer.WriteDocumentation(markup).WriteLine("");

    /// <summary>Writes paragraphs and list items within an element, each on a line of its own.</summary>
    public static void WriteProse(this SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        var isInList = false;
        foreach (var block in prose)
        {
            var isItem = block.Kind == ProseKind.ListItem;
            if (isItem != isInList)
            {
                writer.ContinueDocumentation(isItem ? "<list type=\"bullet\">" : "</list>");
                isInList = isItem;
            }

            var (start, end) = isItem ? ("<item><description>", "</description></item>") : ("<para>", "</para>");
            writer.ContinueDocumentation(start).WriteText(block.Text).Write(end);
        }

        if (isInList)
        {
            writer.ContinueDocumentation("</list>");
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
