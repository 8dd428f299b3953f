using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the feature classes.</summary>
internal static class FeatureEmitter
{
    private const string Runtime = "global::XenSupport.";

    /// <summary>The file of one outermost class, with all that is in it.</summary>
    public static SourceText Emit(FeatureGroup group, EmissionOptions options) =>
        SourceFile.Write(FeatureTreeBuilder.RootName, options, group.Class, WriteGroup);

    private static void WriteGroup(SourceWriter writer, FeatureClass group) => WriteClass(writer, group, isOutermost: true);

    private static void WriteClass(SourceWriter writer, FeatureClass feature, bool isOutermost)
    {
        WriteDocumentation(writer, feature);
        if (feature.Facts is { } stated)
        {
            WriteFeatureAttribute(writer, stated);
        }

        if (isOutermost)
        {
            SourceFile.WriteGeneratedCodeAttribute(writer);
        }

        writer.Write("public static partial class ").WriteLine(feature.Name);
        using (writer.WriteBlock())
        {
            if (feature.Facts is { } facts)
            {
                WriteMembers(writer, feature.Name, facts);
            }

            foreach (var child in feature.Children)
            {
                writer.WriteSeparatorLine();
                WriteClass(writer, child, isOutermost: false);
            }
        }
    }

    private static void WriteDocumentation(SourceWriter writer, FeatureClass feature)
    {
        writer.WriteDocumentationLine("<summary>");
        writer.WriteDocumentation("<b>").WriteText(feature.Title).Write("</b>");
        writer.WriteLine(feature.Facts is null ? "" : ":");
        if (feature.Facts is { } facts)
        {
            foreach (var line in facts.Lines)
            {
                WriteStatedLine(writer, line);
            }
        }

        writer.WriteProse(feature.Description);
        writer.WriteDocumentationLine("</summary>");
        writer.WriteDocumentationLine("<remarks>");
        writer.WriteProse(feature.Caveats);
        foreach (var link in feature.Links)
        {
            writer.WriteDocumentation("<para><see href=\"").WriteText(link.Url).Write("\">");
            writer.WriteText(link.SectionTitle).Write(" in the support statement of Xen ").WriteText(link.Version);
            writer.WriteLine("</see></para>");
        }

        writer.WriteDocumentationLine("</remarks>");
    }

    private static void WriteStatedLine(SourceWriter writer, StatedLine line)
    {
        writer.WriteDocumentation("").WriteText(line.Value.TrimEnd('.')).Write(" (Xen ").WriteText(line.Version).Write("). ");
        writer.WriteLine(line.SecuritySupport switch
        {
            SecuritySupport.Supported => "Security support: yes.",
            SecuritySupport.External => "Security support: by another project.",
            SecuritySupport.Conditional => "Security support: under conditions.",
            SecuritySupport.NotSupported => "Security support: no.",
            _ => "Security support: not stated.",
        });
    }

    private static void WriteFeatureAttribute(SourceWriter writer, FeatureFacts facts)
    {
        writer.Write('[').Write(Runtime).Write("XenFeature(").WriteLiteral(facts.Key).Write(", History = \"");
        var separator = "";
        foreach (var line in facts.Lines)
        {
            writer.Write(separator).WriteLiteralContent(line.Version);
            writer.Write(' ').Write(line.Status.ToString()).Write(' ').Write(line.SecuritySupport.ToString());
            separator = "; ";
        }

        writer.WriteLine("\")]");
    }

    private static void WriteMembers(SourceWriter writer, string className, FeatureFacts facts)
    {
        WriteMember(writer, className, "const string ", FeatureMembers.Key).Write(" = ").WriteLiteral(facts.Key).WriteLine(";");
        WriteConstant(writer, className, nameof(SupportStatus), FeatureMembers.Status, facts.Status.ToString());
        WriteConstant(
            writer, className, nameof(SecuritySupport), FeatureMembers.SecuritySupport, facts.SecuritySupport.ToString());
        WriteProperty(writer, className, FeatureMembers.IsSupported, facts.IsSupported);
        WriteProperty(writer, className, FeatureMembers.IsSecuritySupported, facts.IsSecuritySupported);
        if (facts.Values.Count > 0)
        {
            WriteValues(writer, className, facts);
        }
    }

    private static void WriteConstant(SourceWriter writer, string className, string type, string name, string value)
    {
        WriteMember(writer, className, $"const {Runtime}{type} ", name);
        writer.Write(" = ").Write(Runtime).Write(type).Write('.').Write(value).WriteLine(";");
    }

    // A constant bool in an 'if' would be a CS0162 in the consumer's code.
    private static void WriteProperty(SourceWriter writer, string className, string name, bool value) =>
        WriteMember(writer, className, "static bool ", name).WriteLine(value ? " => true;" : " => false;");

    private static void WriteValues(SourceWriter writer, string className, FeatureFacts facts)
    {
        WriteMember(writer, className, "static global::System.Collections.Generic.IReadOnlyList<string> ", FeatureMembers.Values);
        writer.Write(" { get; } = global::System.Array.AsReadOnly(new string[] { ");
        var separator = "";
        foreach (var value in facts.Values)
        {
            writer.Write(separator).WriteLiteral(value);
            separator = ", ";
        }

        writer.WriteLine(" });");
    }

    // Hover on a member shows the member's own documentation alone.
    private static SourceWriter WriteMember(SourceWriter writer, string className, string modifiers, string name)
    {
        writer.WriteDocumentation("<inheritdoc cref=\"").Write(className).WriteLine("\"/>");
        return writer.Write("public ").Write(modifiers).Write(name);
    }
}
