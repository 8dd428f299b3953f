using XenSupport.Generator.Classes;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the feature classes.</summary>
internal sealed class FeatureEmitter(EmissionOptions options)
    : SupportClassEmitter<FeatureFacts>(SupportNodes.FeaturesName, options)
{
    // Without aliases, these three types would be a fifteenth of the code. No heading's class has such a name.
    protected override void WriteAliases(SourceWriter writer) =>
        writer.WriteLine(
            $"""
            using _XenFeature = global::XenSupport.XenFeatureAttribute;
            using _Status = global::XenSupport.SupportStatus;
            using _Security = global::XenSupport.SecuritySupport;
            """);

    protected override IEnumerable<string> Describe(FeatureFacts facts) =>
        facts.Lines.Select(static line => line.Describe());

    protected override void WriteAttribute(SourceWriter writer, FeatureFacts facts) =>
        writer.WriteLine($"""[_XenFeature("{facts.Key}", "{facts.History.Write()}")]""");

    // IsSupported and IsSecuritySupported are properties: constants would cause CS0162 in the consumer's 'if'
    // statements.
    protected override void WriteMembers(SourceWriter writer, string className, FeatureFacts facts)
    {
        writer.WriteLine(
            $"""
            /// <inheritdoc cref="{className:raw}"/>
            public const string Key = "{facts.Key}";
            /// <inheritdoc cref="{className:raw}"/>
            """);
        WriteDisagreement(writer, facts.Status.Disagreement);
        writer.WriteLine(
            $"""
            public const _Status Status = _Status.{facts.Status.Value};
            /// <inheritdoc cref="{className:raw}"/>
            """);
        WriteDisagreement(writer, facts.SecuritySupport.Disagreement);
        writer.WriteLine(
            $"""
            public const _Security SecuritySupport = _Security.{facts.SecuritySupport.Value};
            /// <inheritdoc cref="{className:raw}"/>
            public static bool IsSupported => {facts.IsSupported};
            /// <inheritdoc cref="{className:raw}"/>
            public static bool IsSecuritySupported => {facts.IsSecuritySupported};
            """);
        if (facts.SupportedSince is { } since)
        {
            writer.WriteLine(
                $"""
                /// <inheritdoc cref="{className:raw}"/>
                public const string SupportedSince = "{since}";
                """);
        }

        if (facts.Values.Count > 0)
        {
            WriteValues(writer, className, facts.Values);
        }
    }

    // If the releases differ, using the constant is an error that says what each of them states.
    private static void WriteDisagreement(SourceWriter writer, string? disagreement)
    {
        if (disagreement is not null)
        {
            writer.WriteLine($"""[global::System.Obsolete("{disagreement}", true)]""");
        }
    }

    private static void WriteValues(SourceWriter writer, string className, EquatableArray<string> values)
    {
        writer.Write(
            $$"""
            /// <inheritdoc cref="{{className:raw}}"/>
            public static global::System.Collections.Generic.IReadOnlyList<string> Values { get; } = global::System.Array.AsReadOnly(new string[] {
            """);
        var separator = "";
        foreach (var value in values)
        {
            writer.Write($"{separator:raw} \"{value}\"");
            separator = ",";
        }

        writer.WriteLine($" }});");
    }
}
