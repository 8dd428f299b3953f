using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Reports;

/// <summary>A finding. Absent values are left out.</summary>
internal sealed record JsonFinding(string Rule, string Level, bool Accepted, string Message)
{
    public int? Line { get; init; }

    public int? Column { get; init; }

    public int? EndLine { get; init; }

    public int? EndColumn { get; init; }

    /// <summary>The key of the row, limit or section in the statement.</summary>
    public string? Key { get; init; }

    /// <summary>What the statement says about it.</summary>
    public StatedSupport? Stated { get; init; }

    /// <summary>What it says about the candidate rows if the file does not say which of them applies.</summary>
    public IReadOnlyList<StatedSupport>? Candidates { get; init; }

    public string? Caveats { get; init; }

    public string? Link { get; init; }

    public static JsonFinding Of(ConfigurationFinding finding, CheckReport report) =>
        new(finding.Rule.Id, LevelWords.Of(finding.Rule.Level), report.IsAccepted(finding), finding.Message)
        {
            Line = finding.Span?.Start.Line,
            Column = finding.Span?.Start.Column,
            EndLine = finding.Span?.End.Line,
            EndColumn = finding.Span?.End.Column,
            Key = finding.Key,
            Stated = finding.Stated,
            Candidates = finding.Candidates.Count == 0 ? null : finding.Candidates,
            Caveats = finding.Caveats.Length == 0 ? null : finding.Caveats,
            Link = finding.Link,
        };
}
