namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Makes kinds of slips from functions that change one line, at a column or as a whole.</summary>
internal static class LineSlips
{
    public static Slip InHeading(string name, SlipOutcome outcome, Func<string, int, string?> change) =>
        InFeatures(name, outcome, StatementLines.IsHeading, change);

    public static Slip InHeading(string name, SlipOutcome outcome, Func<string, string?> change) =>
        InHeading(name, outcome, (line, _) => change(line));

    public static Slip InStatus(string name, SlipOutcome outcome, Func<string, int, string?> change) =>
        InFeatures(name, outcome, StatementLines.IsStatus, change);

    public static Slip InStatus(string name, SlipOutcome outcome, Func<string, string?> change) =>
        InStatus(name, outcome, (line, _) => change(line));

    /// <summary>A slip in the value of a status, after the colon and the blank.</summary>
    public static Slip InValue(string name, SlipOutcome outcome, Func<string, int, string?> change) => InStatus(
        name,
        outcome,
        (line, column) =>
            change(ValueOf(line), column) is { } value && value != ValueOf(line) ? HeadOf(line) + value : null);

    public static Slip InValue(string name, SlipOutcome outcome, Func<string, string?> change) =>
        InValue(name, outcome, (value, _) => change(value));

    public static Slip InProse(string name, SlipOutcome outcome, Func<string, string?> change) =>
        InFeatures(name, outcome, StatementLines.IsProse, (line, _) => change(line));

    public static Slip InRelease(string name, SlipOutcome outcome, Func<string, int, string?> change) => In(
        name,
        outcome,
        (lines, number) => StatementLines.IsInRelease(lines, number) && StatementLines.IsIndented(lines[number]),
        change);

    public static Slip InRelease(string name, SlipOutcome outcome, Func<string, string?> change) =>
        InRelease(name, outcome, (line, _) => change(line));

    /// <summary>The part of a field line up to its value.</summary>
    public static string HeadOf(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)] + " ";

    public static string ValueOf(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    private static Slip InFeatures(
        string name, SlipOutcome outcome, Func<string, bool> isPlace, Func<string, int, string?> change) =>
        In(
            name,
            outcome,
            (lines, number) => StatementLines.IsInFeatures(lines, number) && isPlace(lines[number]),
            change);

    private static Slip In(
        string name, SlipOutcome outcome, Func<string[], int, bool> isPlace, Func<string, int, string?> change) =>
        new(
            name,
            outcome,
            (lines, number, column) =>
                isPlace(lines, number) ? SlipEdit.Replace(lines, number, change(lines[number], column)) : null);
}
