using Spectre.Console;

namespace XenSupport.Tool.Reports;

/// <summary>Names, colours and counts of levels in reports for people.</summary>
internal static class LevelWords
{
    public static string Of(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    public static Style StyleOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => Color.Red,
        FindingLevel.Warning => Color.Yellow,
        _ => Color.Blue,
    };

    /// <summary>How many findings have each level: <c>1 error, 0 warnings, 2 notes</c>.</summary>
    public static string Count(IEnumerable<FindingLevel> levels) => string.Join(
        ", ",
        from level in new[] { FindingLevel.Error, FindingLevel.Warning, FindingLevel.Note }
        select Count(levels.Count(found => found == level), Of(level)));

    /// <summary>A count of things: <c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
