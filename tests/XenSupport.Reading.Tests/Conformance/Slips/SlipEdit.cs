namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>Lines of a statement, and what stands in their place after a slip.</summary>
/// <param name="First">The index of the first line.</param>
/// <param name="Count">The number of lines that are replaced.</param>
/// <param name="Sections">The titles of the sections that the slip touches.</param>
internal sealed record SlipEdit(int First, int Count, string[] Lines, params string[] Sections)
{
    private const int LongestFragment = 4;

    /// <summary>Replaces one line, in its own section.</summary>
    public static SlipEdit? Replace(string[] lines, int number, string? line) =>
        line is null || line == lines[number]
            ? null
            : new SlipEdit(number, 1, line.Split('\n'), StatementLines.TitleOf(lines, number));

    public string[] ApplyTo(string[] lines) => [.. lines[..First], .. Lines, .. lines[(First + Count)..]];

    /// <summary>
    /// Tells whether a line of the text after the slip is at its place. What is missing may be reported anywhere in its
    /// fragment.
    /// </summary>
    public bool IsNear(int line) =>
        line >= First - (Lines.Length == 0 ? LongestFragment : 1) && line <= First + Lines.Length;
}
