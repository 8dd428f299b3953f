using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints a class of one of the trees, with its documentation and the classes in it.</summary>
/// <param name="rootName">The name of the class that holds the tree.</param>
/// <param name="aliases">The directives that each file begins with.</param>
internal abstract class SupportClassWriter<TFacts>(string rootName, string[] aliases, EmissionOptions options)
    where TFacts : class, IEquatable<TFacts>
{
    /// <summary>What parts the lines of a summary that say what is stated.</summary>
    protected const string LineBreak = "<br/>";

    private const string SummaryStart = DocumentationWriter.LineStart + "<summary><b>";
    private const string RemarksStart = DocumentationWriter.LineStart + "<remarks>";
    private const string InheritanceStart = DocumentationWriter.LineStart + "<inheritdoc cref=\"";

    private readonly string _rootReference = options.QualifyName(rootName) + ".";

    /// <summary>The file of one outermost class, with all that is in it.</summary>
    public SourceText Write(SupportGroup<TFacts> group) =>
        SourceFile.Write(rootName, aliases, options, group.Class, WriteOutermost);

    /// <summary>Prints the lines of the summary that say what is stated.</summary>
    protected abstract void WriteStatedLines(SourceWriter writer, TFacts facts);

    /// <summary>Prints the attributes of the class.</summary>
    protected abstract void WriteAttributes(SourceWriter writer, TFacts facts);

    /// <summary>Prints the members of the class.</summary>
    /// <param name="documentation">The line before each: hover on a member shows the member's own documentation alone.</param>
    protected abstract void WriteMembers(SourceWriter writer, string documentation, TFacts facts);

    protected static void WriteKey(SourceWriter writer, string documentation, string key)
    {
        writer.WriteLine(documentation);
        writer.Write($"public const string {MemberNames.Key} = \"").WriteLiteralContent(key).WriteLine("\";");
    }

    // The mark of an outermost class holds for all that is in it.
    private void WriteOutermost(SourceWriter writer, SupportClass<TFacts> outermost) =>
        Write(writer, outermost, isOutermost: true);

    private void Write(SourceWriter writer, SupportClass<TFacts> support, bool isOutermost)
    {
        WriteDocumentation(writer, support);
        if (support.Facts is { } stated)
        {
            WriteAttributes(writer, stated);
        }

        if (isOutermost)
        {
            SourceFile.WriteGeneratedCodeAttribute(writer);
        }

        writer.Write("public static partial class ").WriteLine(support.Name);
        using (writer.WriteBlock())
        {
            if (support.Facts is { } facts)
            {
                WriteMembers(writer, InheritanceStart + support.Name + "\"/>", facts);
            }

            foreach (var child in support.Children)
            {
                writer.WriteSeparatorLine();
                Write(writer, child, isOutermost: false);
            }
        }
    }

    private void WriteDocumentation(SourceWriter writer, SupportClass<TFacts> support)
    {
        writer.Write(SummaryStart).WriteText(support.Title);
        if (support.Facts is { } facts)
        {
            writer.Write("</b>: ");
            WriteStatedLines(writer, facts);
        }
        else
        {
            writer.Write("</b>");
        }

        if (support.RenamedTo is { } path)
        {
            writer.Write(LineBreak + "Renamed: <see cref=\"").Write(_rootReference).Write(path).Write("\"/>");
        }

        if (support.Documentation.InheritedFrom is { } heading)
        {
            WriteInheritedProse(writer, support.Documentation, heading);
        }
        else
        {
            WriteQualifiedLines(writer, support.Title, support.Children);
            WriteProse(writer, support.Documentation);
        }
    }

    // Hover on a heading tells what is stated of each of its qualifiers.
    private void WriteQualifiedLines(SourceWriter writer, string heading, EquatableArray<SupportClass<TFacts>> children)
    {
        foreach (var child in children)
        {
            if (child.Documentation.InheritedFrom is null)
            {
                continue;
            }

            if (child.Facts is { } facts)
            {
                var qualifierStart = heading.Length + SupportNodes.TitleSeparator.Length;
                writer.Write(LineBreak).WriteText(child.Title.Substring(qualifierStart)).Write(": ");
                WriteStatedLines(writer, facts);
            }

            WriteQualifiedLines(writer, heading, child.Children);
        }
    }

    private static void WriteProse(SourceWriter writer, SectionDocumentation documentation)
    {
        writer.WriteProse(documentation.Description);
        writer.WriteLine("</summary>");
        writer.Write(RemarksStart);
        if (documentation.Caveats.Count > 0)
        {
            writer.WriteProse(documentation.Caveats);
            writer.Write("<para>");
            WriteLinks(writer, documentation.Links);
            writer.Write("</para>");
        }
        else
        {
            WriteLinks(writer, documentation.Links);
        }

        writer.WriteLine("</remarks>");
    }

    // On one line, however many releases there are.
    private static void WriteLinks(SourceWriter writer, EquatableArray<SectionLink> links)
    {
        var start = links.Count > 1 ? "Support statements of Xen <see href=\"" : "<see href=\"";
        foreach (var link in links)
        {
            writer.Write(start).WriteText(link.PageUrl).Write('#').WriteText(link.Anchor);
            writer.Write(links.Count > 1 ? "\">" : "\">Support statement of Xen ").WriteText(link.Version).Write("</see>");
            start = ", <see href=\"";
        }
    }

    // All lines of a section have one text: repeated, it would be most of the code.
    private void WriteInheritedProse(SourceWriter writer, SectionDocumentation documentation, ClassReference heading)
    {
        if (documentation.Description.Count > 0)
        {
            writer.WriteLine();
            WriteInheritance(writer, heading, "\" path=\"/summary/*[self::para or self::list]\"/>");
        }

        writer.WriteLine("</summary>");
        WriteInheritance(writer, heading, "\" path=\"/remarks\"/>");
        writer.WriteLine();
    }

    private void WriteInheritance(SourceWriter writer, ClassReference heading, string end)
    {
        writer.Write(InheritanceStart);
        if (heading.IsPath)
        {
            writer.Write(_rootReference);
        }

        writer.Write(heading.Name).Write(end);
    }
}
