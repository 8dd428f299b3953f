using XenSupport.Reading.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>Something that is wrong with a file.</summary>
/// <param name="Path">The file, as the command line names it.</param>
/// <param name="Place">Where; null for the file as a whole.</param>
internal sealed record LintFinding(string Path, Rule Rule, FindingLevel Level, string Message, LintPlace? Place)
{
    /// <summary>Identifies the finding, even after other lines of the file are added or removed.</summary>
    public required string Fingerprint { get; init; }
}
