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
            var (versions, value, securitySupport) = facts.Lines[i];
            writer.Write(i == 0 ? "" : LineBreak).WriteText(value?.TrimEnd('.') ?? "Not stated");
            writer.Write(" (Xen ").WriteText(versions).Write(value is null ? ")." : DescribeSecuritySupport(securitySupport));
        }
    }

    protected override void WriteAttributes(SourceWriter writer, FeatureFacts facts)
    {
        writer.Write($"[{Runtime}XenFeature(").WriteLiteral(facts.Key).Write(", \"");
        var separator = "";
        foreach (var release in facts.History)
        {
            writer.Write(separator).WriteLiteralContent(release.Version).Write(' ');
            if (release.IsStated)
            {
                writer.Write(Statuses.NameOf(release.Status)).Write(' ').Write(SecuritySupports.NameOf(release.SecuritySupport));
            }
            else
            {
                writer.Write("Unstated");
            }

            separator = "; ";
        }

        writer.WriteLine("\")]");
    }

    protected override void WriteMembers(SourceWriter writer, string documentation, FeatureFacts facts)
    {
        WriteKey(writer, documentation, facts.Key);
        BeginConstant(writer, documentation, facts.Status.Disagreement);
        writer.Write($"public const {Runtime}{nameof(SupportStatus)} {MemberNames.Status} = {Runtime}{nameof(SupportStatus)}.");
        writer.Write(Statuses.NameOf(facts.Status.Value)).WriteLine(";");
        BeginConstant(writer, documentation, facts.SecuritySupport.Disagreement);
        writer.Write(
            $"public const {Runtime}{nameof(SecuritySupport)} {MemberNames.SecuritySupport} = {Runtime}{nameof(SecuritySupport)}.");
        writer.Write(SecuritySupports.NameOf(facts.SecuritySupport.Value)).WriteLine(";");

        // Properties: a constant bool in an 'if' would be a CS0162 in the consumer's code.
        writer.WriteLine(documentation);
        writer.Write($"public static bool {MemberNames.IsSupported} => ").WriteLine(facts.IsSupported ? "true;" : "false;");
        writer.WriteLine(documentation);
        writer.Write($"public static bool {MemberNames.IsSecuritySupported} => ");
        writer.WriteLine(facts.IsSecuritySupported ? "true;" : "false;");
        if (facts.SupportedSince is { } since)
        {
            writer.WriteLine(documentation);
            writer.Write($"public const string {MemberNames.SupportedSince} = ").WriteLiteral(since).WriteLine(";");
        }

        if (facts.Values.Count > 0)
        {
            writer.WriteLine(documentation);
            WriteValues(writer, facts.Values);
        }
    }

    private static string DescribeSecuritySupport(SecuritySupport securitySupport) => securitySupport switch
    {
        SecuritySupport.Supported => "). Security support: yes.",
        SecuritySupport.External => "). Security support: by another project.",
        SecuritySupport.Conditional => "). Security support: under conditions.",
        SecuritySupport.NotSupported => "). Security support: no.",
        _ => "). Security support: not stated.",
    };

    // Where the releases differ there is no one value: using the constant is an error that tells what each states.
    private static void BeginConstant(SourceWriter writer, string documentation, string? disagreement)
    {
        writer.WriteLine(documentation);
        if (disagreement is not null)
        {
            writer.Write("[global::System.Obsolete(").WriteLiteral(disagreement).WriteLine(", true)]");
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
