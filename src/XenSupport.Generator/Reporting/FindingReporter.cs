using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Reporting;

/// <summary>
/// Turns findings into diagnostics with the compiler's positions, except those that the project silences.
/// </summary>
internal static class FindingReporter
{
    /// <summary>Returns the diagnostics for findings in one file.</summary>
    public static IEnumerable<FileDiagnostic> Report(IEnumerable<Finding> findings, StatementFile file)
    {
        var silenced = SilencedRules.Parse(file.NoWarn);
        var lines = SourceText.From(file.Text ?? "").Lines;
        return findings
            .Where(finding => !silenced.Contains(finding.Rule) && IsForTheProject(finding, file))
            .Select(finding => new FileDiagnostic(
                finding,
                FileLocation.Of(finding.Range, file.Path, lines),
                finding.Rule == Rules.NotAStatement && !file.IsNamed ? DiagnosticSeverity.Info : null));
    }

    // Users cannot edit packaged files, so advice about them is useless.
    private static bool IsForTheProject(Finding finding, StatementFile file) =>
        !file.IsPackaged || finding.Rule.Severity != FindingSeverity.Info;

    /// <summary>Returns the diagnostics for findings in any of several files, or in none.</summary>
    public static IEnumerable<FileDiagnostic> Report(
        EquatableArray<LocatedFinding> findings,
        IReadOnlyList<FileReading> readings) =>
        findings
            .GroupBy(static located => located.Path, static located => located.Finding)
            .SelectMany(inFile => readings.FirstOrDefault(reading => reading.File.Path == inFile.Key) is { } reading
                ? Report(inFile, reading.File)
                : inFile.Select(static finding => new FileDiagnostic(finding, FileLocation.None)));
}
