using static XenSupport.Reading.Tests.Conformance.Slips.LineSlips;
using static XenSupport.Reading.Tests.Conformance.Slips.SlipOutcome;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Slips in the release fragment.</summary>
internal static class ReleaseSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        InRelease("release field without indentation", Reported, line => line.TrimStart()),
        InRelease("release field indented by three", Reported, line => line[1..]),
        InRelease("release field in lower case", Reported, line => HeadOf(line).ToLowerInvariant() + ValueOf(line)),
        InRelease(
            "letter of a release field dropped",
            Reported,
            (line, column) => TypingSlips.DropLetter(HeadOf(line), column) + ValueOf(line)),
        InRelease("release field without a colon", Reported, line => line.Replace(":", "", StringComparison.Ordinal)),
        InRelease("release field without a value", Reported, HeadOf),
        InRelease("release value with a stray letter", Reported, line => line + "x"),
        InRelease(
            "digit of a release value dropped",
            Restated,
            (line, column) => InValue(line, value => TypingSlips.DropDigit(value, column))),
        InRelease(
            "date with slashes",
            Reported,
            line => InDate(line, parts => string.Join('/', parts))),
        InRelease(
            "date with its day first",
            Reported,
            line => InDate(line, parts => string.Join('-', parts.Reverse()))),
        InRelease("release field stated twice", Reported, line => line + "\n" + line),
        InRelease(
            "release field in a conflict",
            Reported,
            line => $"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> branch"),
        InRelease(
            "release field with a qualifier",
            Reported,
            line => line.Replace(":", ", x86:", StringComparison.Ordinal)),
        InRelease("release field in a list", Reported, line => "    - " + line.TrimStart()),
        new("release field deleted", Reported, Deleted),
    ];

    private static string? InValue(string line, Func<string, string?> change) =>
        change(ValueOf(line)) is { } value ? HeadOf(line) + value : null;

    private static string? InDate(string line, Func<string[], string> change) => InValue(
        line, value => value.Split('-') is [['2', '0', ..], _, _] parts ? change(parts) : null);

    private static SlipEdit? Deleted(string[] lines, int number, int column) =>
        StatementLines.IsInRelease(lines, number) && StatementLines.IsIndented(lines[number])
            ? new SlipEdit(number, 1, [], StatementLines.TitleOf(lines, number))
            : null;
}
