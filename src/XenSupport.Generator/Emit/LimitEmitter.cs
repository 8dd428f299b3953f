using System.Globalization;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Prints the limit classes. A limit that is not stated, or that has no bound, has no constant.</summary>
internal sealed class LimitEmitter(EmissionOptions options)
    : SupportClassWriter<LimitFacts>(SupportNodes.LimitsName, [], options)
{
    protected override void WriteStatedLines(SourceWriter writer, LimitFacts facts)
    {
        for (var i = 0; i < facts.Lines.Count; i++)
        {
            var (versions, limit) = facts.Lines[i];
            writer.Write(i == 0 ? "" : LineBreak).Write(limit is null ? "Not stated" : Describe(limit));
            writer.Write(" (Xen ").WriteText(versions).Write(").");
        }
    }

    private static string Describe(LimitModel limit)
    {
        var supported = limit switch
        {
            { SupportedMax: { } maximum } => "Supported " + SizeUnit.DescribeMaximum(limit.Unit, maximum),
            { AtLeast: { } least } => "Supported up to at least " + SizeUnit.Describe(limit.Unit, least),
            { IsUnbounded: true } => "Supported without an upper bound",
            _ => "No upper bound is stated",
        };
        return supported + limit.SecuritySupportedMax switch
        {
            null => ", no limit is stated for security support",
            { } securityMax when securityMax == limit.SupportedMax => ", with security support",
            { } securityMax => ", with security support " + SizeUnit.DescribeMaximum(limit.Unit, securityMax),
        };
    }

    protected override void WriteAttributes(SourceWriter writer, LimitFacts facts)
    {
        writer.Write("[global::XenSupport.XenStatedLimit(").WriteLiteral(facts.Key).Write(", \"");
        var separator = "";
        foreach (var (version, limit) in facts.History)
        {
            writer.Write(separator).WriteLiteralContent(version).Write(' ');
            if (limit is null)
            {
                writer.Write("Unstated");
            }
            else
            {
                writer.Write(limit.Unit == LimitUnit.Count ? nameof(LimitUnit.Count) : nameof(LimitUnit.Bytes)).Write(' ');
                writer.Write(FormatOrDash(limit.SupportedMax)).Write(' ').Write(FormatOrDash(limit.SecuritySupportedMax));
            }

            separator = "; ";
        }

        writer.WriteLine("\")]");
    }

    protected override void WriteMembers(SourceWriter writer, string documentation, LimitFacts facts)
    {
        WriteKey(writer, documentation, facts.Key);
        if (facts.Limit is { } limit)
        {
            WriteQuantity(writer, documentation, MemberNames.SupportedMax, limit.Unit, limit.SupportedMax);
            WriteQuantity(writer, documentation, MemberNames.SecuritySupportedMax, limit.Unit, limit.SecuritySupportedMax);
            WriteQuantity(writer, documentation, MemberNames.AtLeast, limit.Unit, limit.AtLeast);
        }
    }

    // A member's type does not depend on its value: a count is an int, a size a long in each unit.
    private static void WriteQuantity(SourceWriter writer, string documentation, string name, LimitUnit unit, long? quantity)
    {
        if (quantity is not { } value)
        {
            return;
        }

        if (unit == LimitUnit.Count)
        {
            writer.WriteLine(documentation);
            writer.Write("public const int ").Write(name).Write(" = ").Write(Format(value)).WriteLine(";");
            return;
        }

        foreach (var (unitName, power) in SizeUnit.All)
        {
            writer.WriteLine(documentation);
            writer.Write("public const long ").Write(name).Write(unitName);
            writer.Write(" = ").Write(Format(value >> power)).WriteLine("L;");
        }
    }

    private static string FormatOrDash(long? value) => value is { } number ? Format(number) : "-";

    private static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}
