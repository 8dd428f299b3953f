using System.Globalization;
using System.Text.RegularExpressions;

namespace XenSupport.Reading.Tests.Conformance.Plain;

/// <summary>The meaning of each value that a statement has ever had, by a table and one pattern.</summary>
internal static partial class PlainStatus
{
    private const string Unknown = "Unknown, security Unknown";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Supported"] = "Supported, security Supported",
        ["Supported, not security supported"] = "Supported, security NotSupported",
        ["Supported, security support external"] = "Supported, security External",
        ["Supported, with caveats"] = "Supported, security Conditional",
        ["Supported, security supported only when run de-privileged"] = "Supported, security Conditional",
        ["Supported (outside of \"backend allocation\" mode)"] = "Supported, security Conditional",
        ["Security supported"] = "Supported, security Supported",
        ["Support scope restricted"] = "Supported, security Conditional",
        ["Tech Preview"] = "TechPreview, security NotSupported",
        ["Tech Preview, with limited support"] = "TechPreview, security Conditional",
        ["Experimental"] = "Experimental, security NotSupported",
        ["Experimental (in \"backend allocation\" mode)"] = "Experimental, security NotSupported",
        ["Deprecated"] = "Deprecated, security Supported",
        ["Not supported."] = "NotSupported, security NotSupported",
        ["Not functional"] = "NotFunctional, security NotSupported",
        ["Not implemented"] = "NotImplemented, security NotSupported",
        ["No security support, not recommended"] = "Unknown, security NotSupported",
    };

    public static string MeaningOf(string field, string value) => field switch
    {
        "Status" when UpTo.Match(value) is { Success: true } limit => MeaningOf(limit),
        "Status" => Meanings.GetValueOrDefault(value, Unknown),
        "Supported" => "Supported, security Unknown",
        _ => Unknown,
    };

    // More than the limit is supported without a bound, up to a bound that it is less than, or not at all.
    private static string MeaningOf(Match limit)
    {
        var security = NumberOf(limit.Groups["limit"]);
        var most = limit.Groups["bound"].Success ? Invariant($"{NumberOf(limit.Groups["bound"]) - 1}")
            : limit.Groups["more"].Success ? "unbounded"
            : Invariant($"{security}");
        return Invariant($"Supported, security Conditional, up to {most}, security up to {security}");
    }

    private static long NumberOf(Group quantity)
    {
        var words = quantity.Value.Split(' ');
        var number = long.Parse(words[0], CultureInfo.InvariantCulture);
        return words is [_, var unit] ? number << (unit == "TiB" ? 40 : 30) : number;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(
        "^Supported up to (?<limit>[0-9]+( [TG]iB)?)(?<more>\\. (Hosts|Guests) with more memory(, but less than (?<bound>[0-9]+ [TG]iB),)? are supported, but not security supported\\.)?$")]
    private static partial Regex UpTo { get; }
}
