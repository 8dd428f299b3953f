namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Tells the lines of a statement apart.</summary>
internal static class StatementLines
{
    private const string Features = "# Feature Support";
    private const string Definitions = "# Format and definitions";

    public static bool IsHeading(string line) => line.StartsWith("##", StringComparison.Ordinal);

    public static bool IsStatus(string line) =>
        IsIndented(line) && line.TrimStart().StartsWith("Status", StringComparison.Ordinal);

    public static bool IsProse(string line) => line.Length > 0 && char.IsAsciiLetterUpper(line[0]);

    public static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    public static bool IsInFeatures(string[] lines, int number) =>
        number > Array.IndexOf(lines, Features) && number < Array.IndexOf(lines, Definitions);

    public static bool IsInRelease(string[] lines, int number) => number < Array.IndexOf(lines, Features);

    /// <summary>The title of the section that a line is in. A heading is in its own.</summary>
    public static string TitleOf(string[] lines, int number) => TitleOf(lines[HeadingOf(lines, number)]);

    public static string TitleOf(string heading) => heading.Trim('#', ' ');

    /// <summary>The title of a heading's section, and that of the section above it.</summary>
    public static string[] TitlesAround(string[] lines, int heading) =>
        [TitleOf(lines, heading), TitleOf(lines, heading - 1)];

    /// <summary>The index of the heading that a line is below; 0 for the lines before the first.</summary>
    public static int HeadingOf(string[] lines, int number) =>
        Math.Max(0, Array.FindLastIndex(lines, number, line => line.StartsWith('#')));

    /// <summary>The index after the last line of the section that begins at a heading.</summary>
    public static int EndOf(string[] lines, int heading) =>
        Array.FindIndex(lines, heading + 1, line => line.StartsWith('#')) is var end and >= 0 ? end : lines.Length;
}
