using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the feature classes.</summary>
internal sealed class FeatureEmitter(EmissionOptions options)
    : SupportClassWriter<FeatureFacts>(SupportTreeBuilder.FeaturesName, options)
{
    private const string Runtime = "global::XenSupport.";

    protected override void WriteStatedLines(SourceWriter writer, FeatureFacts facts)
    {
        foreach (var line in facts.Lines)
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
    }

    protected override void WriteAttributes(SourceWriter writer, FeatureFacts facts)
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

    protected override void WriteMembers(SourceWriter writer, string className, FeatureFacts facts)
    {
        WriteKey(writer, className, facts.Key);
        WriteConstant(writer, className, nameof(SupportStatus), MemberNames.Status, facts.Status.ToString());
        WriteConstant(
            writer, className, nameof(SecuritySupport), MemberNames.SecuritySupport, facts.SecuritySupport.ToString());
        WriteProperty(writer, className, MemberNames.IsSupported, facts.IsSupported);
        WriteProperty(writer, className, MemberNames.IsSecuritySupported, facts.IsSecuritySupported);
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
        WriteMember(writer, className, "static global::System.Collections.Generic.IReadOnlyList<string> ", MemberNames.Values);
        writer.Write(" { get; } = global::System.Array.AsReadOnly(new string[] { ");
        var separator = "";
        foreach (var value in facts.Values)
        {
            writer.Write(separator).WriteLiteral(value);
            separator = ", ";
        }

        writer.WriteLine(" });");
    }
}
