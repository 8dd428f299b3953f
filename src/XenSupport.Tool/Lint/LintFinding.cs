using XenSupport.Reading.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>Something that is wrong with a file.</summary>
/// <param name="Path">The file, as the command line names it.</param>
/// <param name="Place">Where; null for the file as a whole.</param>
internal sealed record LintFinding(string Path, Rule Rule, FindingLevel Level, string Message, LintPlace? Place)
{
    /// <summary>
    /// What tells it from others, also after lines were added or removed: the same for the same word of the same file.
    /// </summary>
    public required string Fingerprint { get; init; }
}
