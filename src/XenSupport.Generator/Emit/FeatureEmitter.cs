using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the feature classes.</summary>
internal sealed class FeatureEmitter(EmissionOptions options)
    : SupportClassWriter<FeatureFacts>(SupportNodes.FeaturesName, options)
{
    private const string Runtime = "global::XenSupport.";

    private static readonly EnumNames<SupportStatus> Statuses = new();
    private static readonly EnumNames<SecuritySupport> SecuritySupports = new();

    protected override void WriteStatedLines(SourceWriter writer, FeatureFacts facts)
    {
        for (var i = 0; i < facts.Lines.Count; i++)
        {
            var line = facts.Lines[i];
            writer.Write(i == 0 ? "" : LineBreak).WriteText(line.Value.TrimEnd('.')).Write(" (Xen ").WriteText(line.Version);
            while (i + 1 < facts.Lines.Count && facts.Lines[i + 1] == line with { Version = facts.Lines[i + 1].Version })
            {
                i++;
                writer.Write(", ").WriteText(facts.Lines[i].Version);
            }

            writer.Write(line.SecuritySupport switch
            {
                SecuritySupport.Supported => "). Security support: yes.",
                SecuritySupport.External => "). Security support: by another project.",
                SecuritySupport.Conditional => "). Security support: under conditions.",
                SecuritySupport.NotSupported => "). Security support: no.",
                _ => "). Security support: not stated.",
            });
        }
    }

    protected override void WriteAttributes(SourceWriter writer, FeatureFacts facts)
    {
        writer.Write($"[{Runtime}XenFeature(").WriteLiteral(facts.Key).Write(", \"");
        var separator = "";
        foreach (var line in facts.Lines)
        {
            writer.Write(separator).WriteLiteralContent(line.Version).Write(' ');
            writer.Write(Statuses.NameOf(line.Status)).Write(' ').Write(SecuritySupports.NameOf(line.SecuritySupport));
            separator = "; ";
        }

        writer.WriteLine("\")]");
    }

    protected override void WriteMembers(SourceWriter writer, string documentation, FeatureFacts facts)
    {
        WriteKey(writer, documentation, facts.Key);
        writer.WriteLine(documentation);
        writer.Write($"public const {Runtime}{nameof(SupportStatus)} {MemberNames.Status} = {Runtime}{nameof(SupportStatus)}.");
        writer.Write(Statuses.NameOf(facts.Status)).WriteLine(";");
        writer.WriteLine(documentation);
        writer.Write(
            $"public const {Runtime}{nameof(SecuritySupport)} {MemberNames.SecuritySupport} = {Runtime}{nameof(SecuritySupport)}.");
        writer.Write(SecuritySupports.NameOf(facts.SecuritySupport)).WriteLine(";");

        // Properties: a constant bool in an 'if' would be a CS0162 in the consumer's code.
        writer.WriteLine(documentation);
        writer.Write($"public static bool {MemberNames.IsSupported} => ").WriteLine(facts.IsSupported ? "true;" : "false;");
        writer.WriteLine(documentation);
        writer.Write($"public static bool {MemberNames.IsSecuritySupported} => ");
        writer.WriteLine(facts.IsSecuritySupported ? "true;" : "false;");
        if (facts.Values.Count > 0)
        {
            writer.WriteLine(documentation);
            WriteValues(writer, facts.Values);
        }
    }

    private static void WriteValues(SourceWriter writer, EquatableArray<string> values)
    {
        writer.Write($"public static global::System.Collections.Generic.IReadOnlyList<string> {MemberNames.Values}");
        writer.Write(" { get; } = global::System.Array.AsReadOnly(new string[] { ");
        var separator = "";
        foreach (var value in values)
        {
            writer.Write(separator).WriteLiteral(value);
            separator = ", ";
        }

        writer.WriteLine(" });");
    }
}
