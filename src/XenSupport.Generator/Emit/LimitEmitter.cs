using XenSupport.Generator.Classes;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Emit;

/// <summary>Writes the limit classes. A limit that is not stated, or has no bound, has no constant.</summary>
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
        if (facts.Limit is { } limit)
        {
            WriteQuantity(writer, className, MemberNames.SupportedMax, limit.Unit, limit.SupportedMax);
            WriteQuantity(writer, className, MemberNames.SecuritySupportedMax, limit.Unit, limit.SecuritySupportedMax);
            WriteQuantity(writer, className, MemberNames.AtLeast, limit.Unit, limit.AtLeast);
        }
    }

    // A member's type does not depend on its value: a count is an int, a size is a long in each unit.
    private static void WriteQuantity(
        SourceWriter writer,
        string className,
        string member,
        LimitUnit unit,
        long? quantity)
    {
        if (quantity is not { } value)
        {
            return;
        }

        if (unit == LimitUnit.Count)
        {
            writer.WriteLine(
                $"""
                /// <inheritdoc cref="{className:raw}"/>
                public const int {member:raw} = {value};
                """);
            return;
        }

        foreach (var (unitName, power) in SizeUnits.All)
        {
            writer.WriteLine(
                $"""
                /// <inheritdoc cref="{className:raw}"/>
                public const long {member:raw}{unitName:raw} = {value >> power}L;
                """);
        }
    }
}
