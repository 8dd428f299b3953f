using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints a class of one of the trees, with its documentation and the classes in it.</summary>
/// <param name="rootName">The name of the class that holds the tree.</param>
internal abstract class SupportClassWriter<TFacts>(string rootName, EmissionOptions options)
    where TFacts : class, IEquatable<TFacts>
{
    private readonly string _rootReference =
        "global::" + (options.Namespace.Length == 0 ? "" : options.Namespace + ".") + rootName + ".";

    /// <summary>The file of one outermost class, with all that is in it.</summary>
    public SourceText Write(SupportGroup<TFacts> group) => SourceFile.Write(rootName, options, group.Class, WriteOutermost);

    /// <summary>Prints the lines of the summary that say what is stated.</summary>
    protected abstract void WriteStatedLines(SourceWriter writer, TFacts facts);

    /// <summary>Prints the attributes of the class.</summary>
    protected abstract void WriteAttributes(SourceWriter writer, TFacts facts);

    /// <summary>Prints the members of the class.</summary>
    protected abstract void WriteMembers(SourceWriter writer, string className, TFacts facts);

    /// <summary>Prints a member up to its name. Hover on a member shows the member's own documentation alone.</summary>
    protected static SourceWriter WriteMember(SourceWriter writer, string className, string modifiers, string name)
    {
        writer.WriteDocumentation("<inheritdoc cref=\"").Write(className).WriteLine("\"/>");
        return writer.Write("public ").Write(modifiers).Write(name);
    }

    protected static void WriteKey(SourceWriter writer, string className, string key) =>
        WriteMember(writer, className, "const string ", MemberNames.Key).Write(" = ").WriteLiteral(key).WriteLine(";");

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
                WriteMembers(writer, support.Name, facts);
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
        writer.WriteDocumentationLine("<summary>");
        writer.WriteDocumentation("<b>").WriteText(support.Title);
        writer.WriteLine(support.Facts is null ? "</b>" : "</b>:");
        if (support.Facts is { } facts)
        {
            WriteStatedLines(writer, facts);
        }

        if (support.Documentation.InheritedFrom is { } heading)
        {
            WriteInheritedProse(writer, support.Documentation, heading);
        }
        else
        {
            WriteProse(writer, support.Documentation);
        }
    }

    private static void WriteProse(SourceWriter writer, SectionDocumentation documentation)
    {
        writer.WriteProse(documentation.Description);
        writer.WriteDocumentationLine("</summary>");
        writer.WriteDocumentationLine("<remarks>");
        writer.WriteProse(documentation.Caveats);
        foreach (var link in documentation.Links)
        {
            writer.WriteDocumentation("<para><see href=\"").WriteText(link.Url).Write("\">");
            writer.WriteText(link.SectionTitle).Write(" in the support statement of Xen ").WriteText(link.Version);
            writer.WriteLine("</see></para>");
        }

        writer.WriteDocumentationLine("</remarks>");
    }

    // All lines of a section have one text: repeated, it would be most of the code.
    private void WriteInheritedProse(SourceWriter writer, SectionDocumentation documentation, ClassReference heading)
    {
        if (documentation.Description.Count > 0)
        {
            WriteInheritance(writer, heading, "/summary/*[not(self::b)]");
        }

        writer.WriteDocumentationLine("</summary>");
        WriteInheritance(writer, heading, "/remarks");
    }

    private void WriteInheritance(SourceWriter writer, ClassReference heading, string path)
    {
        writer.WriteDocumentation("<inheritdoc cref=\"");
        if (heading.Name is { } name)
        {
            writer.Write(name);
        }
        else
        {
            writer.Write(_rootReference).Write(heading.Path);
        }

        writer.Write("\" path=\"").Write(path).WriteLine("\"/>");
    }
}
