using XenSupport.Generator.Classes;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the rest of a class's documentation, after the first line of its summary.</summary>
internal static class DocumentationEmitter
{
    public static void Write(SourceWriter writer, SectionDocumentation documentation)
    {
        WriteProse(writer, documentation.Description);
        writer.Write(
            $"""
            </summary>
            /// <remarks>
            """);
        WriteProse(writer, documentation.Caveats);
        if (documentation.Caveats.Count > 0 && documentation.Links.Count > 0)
        {
            writer.Write($"<para>");
            WriteLinks(writer, documentation.Links);
            writer.Write($"</para>");
        }
        else
        {
            WriteLinks(writer, documentation.Links);
        }

        writer.WriteLine($"</remarks>");
    }

    /// <summary>
    /// Refers to a heading's text, which a section's lines share; repeating it would be most of the code.
    /// </summary>
    public static void WriteInherited(SourceWriter writer, SectionDocumentation documentation, string heading)
    {
        if (documentation.Description.Count > 0)
        {
            writer.Write(
                $"""

                /// <inheritdoc cref="{heading:raw}" path="/summary/*[self::para or self::list]"/>
                """);
        }

        writer.WriteLine(
            $"""
            </summary>
            /// <inheritdoc cref="{heading:raw}" path="/remarks"/>
            """);
    }

    private static void WriteProse(SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        var isInList = false;
        foreach (var block in prose)
        {
            var isItem = block.Kind == ProseKind.ListItem;
            if (isItem && !isInList)
            {
                writer.Write($"\n/// <list type=\"bullet\">");
            }

            if (isInList && !isItem)
            {
                writer.Write($"\n/// </list>");
            }

            if (isItem)
            {
                writer.Write($"\n/// <item><description>{block.Text:xml}</description></item>");
            }
            else
            {
                writer.Write($"\n/// <para>{block.Text:xml}</para>");
            }

            isInList = isItem;
        }

        if (isInList)
        {
            writer.Write($"\n/// </list>");
        }
    }

    private static void WriteLinks(SourceWriter writer, EquatableArray<SectionLink> links)
    {
        if (links.Count == 1)
        {
            var link = links[0];
            writer.Write($"""<see href="{link.PageUrl:xml}#{link.Anchor:xml}">Support statement of Xen {link.Version:xml}</see>""");
            return;
        }

        var start = "Support statements of Xen ";
        foreach (var link in links)
        {
            writer.Write($"""{start:raw}<see href="{link.PageUrl:xml}#{link.Anchor:xml}">{link.Version:xml}</see>""");
            start = ", ";
        }
    }
}
