using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the feature classes.</summary>
internal sealed class FeatureEmitter(EmissionOptions options)
    : SupportClassWriter<FeatureFacts>(SupportNodes.FeaturesName, Aliases, options)
{
    // With its namespace at each use, the three types would be a fifteenth of the code. No heading's name is like these.
    private const string FeatureAlias = "_XenFeature";
    private const string StatusAlias = "_Status";
    private const string SecuritySupportAlias = "_Security";

    private static readonly string[] Aliases =
    [
        $"using {FeatureAlias} = global::XenSupport.XenFeatureAttribute;",
        $"using {StatusAlias} = global::XenSupport.{nameof(SupportStatus)};",
        $"using {SecuritySupportAlias} = global::XenSupport.{nameof(SecuritySupport)};",
    ];

    // Looked up once: ToString does so at each call. The members of both count from 0.
    // A status stands between two blanks in a history.
    private static readonly string[] Statuses = ConvertNames<SupportStatus>(static name => $" {name} ");
    private static readonly string[] SecuritySupports = ConvertNames<SecuritySupport>(static name => name);

    private static readonly string[] StatusConstants = ConvertNames<SupportStatus>(
        static name => $"public const {StatusAlias} {MemberNames.Status} = {StatusAlias}.{name};");

    private static readonly string[] SecuritySupportConstants = ConvertNames<SecuritySupport>(
        static name => $"public const {SecuritySupportAlias} {MemberNames.SecuritySupport} = {SecuritySupportAlias}.{name};");

    protected override void WriteStatedLines(SourceWriter writer, FeatureFacts facts)
    {
        for (var i = 0; i < facts.Lines.Count; i++)
        {
            var (versions, value, securitySupport) = facts.Lines[i];
            if (i > 0)
            {
                writer.Write(LineBreak);
            }

            writer.WriteText(value?.TrimEnd('.') ?? "Not stated").Write(" (Xen ").WriteText(versions);
            writer.Write(value is null ? ")." : DescribeSecuritySupport(securitySupport));
        }
    }

    protected override void WriteAttributes(SourceWriter writer, FeatureFacts facts)
    {
        writer.Write($"[{FeatureAlias}(\"").WriteLiteralContent(facts.Key).Write("\", \"");
        for (var i = 0; i < facts.History.Count; i++)
        {
            if (i > 0)
            {
                writer.Write("; ");
            }

            var release = facts.History[i];
            writer.WriteLiteralContent(release.Version);
            if (release.IsStated)
            {
                writer.Write(Statuses[(int)release.Status]).Write(SecuritySupports[(int)release.SecuritySupport]);
            }
            else
            {
                writer.Write(" Unstated");
            }
        }

        writer.WriteLine("\")]");
    }

    protected override void WriteMembers(SourceWriter writer, string documentation, FeatureFacts facts)
    {
        WriteKey(writer, documentation, facts.Key);
        BeginConstant(writer, documentation, facts.Status.Disagreement);
        writer.WriteLine(StatusConstants[(int)facts.Status.Value]);
        BeginConstant(writer, documentation, facts.SecuritySupport.Disagreement);
        writer.WriteLine(SecuritySupportConstants[(int)facts.SecuritySupport.Value]);

        // Properties: a constant bool in an 'if' would be a CS0162 in the consumer's code.
        writer.WriteLine(documentation);
        writer.WriteLine(facts.IsSupported
            ? $"public static bool {MemberNames.IsSupported} => true;"
            : $"public static bool {MemberNames.IsSupported} => false;");
        writer.WriteLine(documentation);
        writer.WriteLine(facts.IsSecuritySupported
            ? $"public static bool {MemberNames.IsSecuritySupported} => true;"
            : $"public static bool {MemberNames.IsSecuritySupported} => false;");
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

    private static string[] ConvertNames<T>(Converter<string, string> convert) => Array.ConvertAll(Enum.GetNames(typeof(T)), convert);

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
