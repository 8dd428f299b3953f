using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>Finds what is wrong with statements and overlays.</summary>
/// <param name="readsErrata">Whether known defects of released statements are read as they were meant.</param>
/// <param name="progress">Tells how many files have been read.</param>
internal sealed class Linter(bool readsErrata, ProgressLine progress)
{
    private const int FingerprintBytes = 16;

    /// <summary>The findings, in the order of the files and of the text in each.</summary>
    public IReadOnlyList<LintFinding> Lint(IReadOnlyList<LintSource> sources)
    {
        var readings = progress.Over(sources, "reading")
            .Select(source => StatementReader.Read(
                new StatementSource(source.Path, source.Text, source.IsOverlay), CancellationToken.None))
            .ToList();
        var acrossFiles = CompareFiles(readings).ToLookup(located => located.Path, located => located.Finding);
        return
        [
            .. sources.Zip(readings).SelectMany(pair =>
                Locate(pair.First, pair.Second.Findings.Concat(acrossFiles[pair.First.Path]))),
        ];
    }

    private static IEnumerable<LocatedFinding> CompareFiles(List<StatementReading> readings)
    {
        var overlays = readings
            .Where(reading => reading is { IsOverlay: true, Statement: not null })
            .Select(reading => new Overlay(
                reading.Path, Path.GetFileName(reading.Path), VersionRange.All, reading.Statement!))
            .ToList();
        var statements = readings.Where(reading => reading is { IsOverlay: false, Statement: not null }).ToList();
        var set = StatementSet.Create(statements.ConvertAll(reading => reading.Statement!), overlays);
        var releases = statements.DistinctBy(reading => reading.Statement!.Release.ClassName).ToList();
        return
        [
            .. StatementSetChecker.Check(set.Conflicts, readings),
            .. RegressionChecker.Check(set.Statements, releases),
            .. RenameChecker.Check(set.Statements, releases),
        ];
    }

    private IEnumerable<LintFinding> Locate(LintSource source, IEnumerable<Finding> findings)
    {
        var lines = new SourceLines(source.Text);
        var line = 0;
        var sameSoFar = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings
            .Select(finding => readsErrata ? finding : finding.Replaced ?? finding)
            .OrderBy(finding => finding.Range.Start))
        {
            line = lines.LineAt(finding.Range.Start, line);
            var identity = $"{source.Path.Replace('\\', '/')}\n{finding.Rule.Id}\n{finding.Message}";
            var count = sameSoFar[identity] = sameSoFar.GetValueOrDefault(identity) + 1;
            yield return new LintFinding(
                source.Path,
                finding.Rule,
                LevelOf(finding.Rule.Severity),
                finding.Message,
                finding.Range is { Start: 0, IsEmpty: true } ? null : PlaceOf(finding.Range, lines, line))
            {
                Fingerprint = HashOf(
                    count == 1 ? identity : string.Create(CultureInfo.InvariantCulture, $"{identity}\n{count}")),
            };
        }
    }

    private static LintPlace PlaceOf(TextRange range, SourceLines lines, int line)
    {
        var endLine = lines.LineAt(range.End, line);
        return new LintPlace(
            line + 1,
            range.Start - lines.StartOf(line) + 1,
            endLine + 1,
            range.End - lines.StartOf(endLine) + 1,
            TextRange.FromBounds(lines.StartOf(line), lines.EndOf(line)).Of(lines.Text));
    }

    /// <summary>The level of findings of a severity.</summary>
    public static FindingLevel LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => FindingLevel.Error,
        FindingSeverity.Warning => FindingLevel.Warning,
        _ => FindingLevel.Note,
    };

    private static string HashOf(string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, FingerprintBytes));
}
