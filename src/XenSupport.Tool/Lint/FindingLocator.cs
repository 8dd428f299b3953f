using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint;

/// <summary>Finds the lines and columns of findings, and gives each its identity.</summary>
/// <param name="readsErrata">Whether known defects of released statements are read as they were meant.</param>
internal sealed class FindingLocator(bool readsErrata)
{
    private const int FingerprintBytes = 16;

    /// <summary>Returns the findings in a text, in the order of the text.</summary>
    public IEnumerable<LintFinding> Locate(LintSource source, IEnumerable<Finding> findings)
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
