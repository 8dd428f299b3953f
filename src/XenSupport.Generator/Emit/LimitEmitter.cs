using XenSupport.Generator.Classes;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the limit classes. A limit that no release states, or that has no bound, has no constant.</summary>
internal sealed class LimitEmitter(EmissionOptions options)
    : SupportClassEmitter<LimitFacts>(SupportNodes.LimitsName, options)
{
    protected override IEnumerable<string> Describe(LimitFacts facts) =>
        facts.Lines.Select(static line => line.Describe());

    protected override void WriteAttribute(SourceWriter writer, LimitFacts facts) =>
        writer.WriteLine($"""[global::XenSupport.XenStatedLimit("{facts.Key}", "{facts.History.Write()}")]""");

    protected override void WriteMembers(SourceWriter writer, string className, LimitFacts facts)
    {
        writer.WriteLine(
            $"""
            /// <inheritdoc cref="{className:raw}"/>
            public const string Key = "{facts.Key}";
            """);
        WriteQuantity(
            writer,
            className,
            MemberNames.SupportedMax,
            facts.Unit,
            facts.Limit?.SupportedMax,
            facts.SupportedMaxDisagreement);
        WriteQuantity(
            writer,
            className,
            MemberNames.SecuritySupportedMax,
            facts.Unit,
            facts.Limit?.SecuritySupportedMax,
            facts.SecuritySupportedMaxDisagreement);
        WriteQuantity(writer, className, MemberNames.AtLeast, facts.Unit, facts.Limit?.AtLeast, disagreement: null);
    }

    // A member's type does not depend on its value: a count is an int, a size is a long in each unit. If a release
    // lacks the number, using the member is an error that says what each states; its value is then meaningless.
    private static void WriteQuantity(
        SourceWriter writer,
        string className,
        string member,
        LimitUnit unit,
        long? quantity,
        string? disagreement)
    {
        if (quantity is null && disagreement is null)
        {
            return;
        }

        var value = quantity ?? 0;

        if (unit == LimitUnit.Count)
        {
            WriteDocumentation(writer, className, disagreement);
            writer.WriteLine($"public const int {member:raw} = {value};");
            return;
        }

        foreach (var (unitName, power) in SizeUnits.All)
        {
            WriteDocumentation(writer, className, disagreement);
            writer.WriteLine($"public const long {member:raw}{unitName:raw} = {value >> power}L;");
        }
    }

    private static void WriteDocumentation(SourceWriter writer, string className, string? disagreement)
    {
        writer.WriteLine($"""/// <inheritdoc cref="{className:raw}"/>""");
        if (disagreement is not null)
        {
            writer.WriteLine($"""[global::System.Obsolete("{disagreement}", true)]""");
        }
    }
}
