using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Tests.Hostile;

/// <summary>Laws that hold for every file, whatever it contains.</summary>
public partial class StatementPropertyTests
{
    // Set CsCheck_Iter to search longer.
    private const int Iterations = 1_000;

    private static readonly string[] SecuritySupportedValues =
    [
        "supported",
        "deprecated",
        "securitysupported",
        "obsolete",
    ];

    [Fact]
    public void A_field_line_becomes_an_entry_or_has_a_finding() =>
        StatementGenerator.BrokenStatement.Sample(
            text =>
            {
                var reading = Read(text);
                foreach (var line in FieldLines(text))
                {
                    Assert.True(
                        IsKept(line.Value.Trim(), reading) || IsReported(line, reading),
                        $"a line was lost: {line.Value}");
                }
            },
            iter: Iterations);

    [Fact]
    public void Only_exact_values_are_security_supported() =>
        StatementGenerator.BrokenStatement.Sample(
            text =>
            {
                var entries = Read(text).Statement?.Sections.SelectMany(section => section.Entries) ?? [];
                foreach (var entry in entries.Where(entry => entry.SecuritySupport == SecuritySupport.Supported))
                {
                    var value = Blanks().Replace(entry.Value, "").TrimEnd('.').ToLowerInvariant();
                    Assert.Contains(value, SecuritySupportedValues);
                }
            },
            iter: Iterations);

    [Fact]
    public void All_generated_code_compiles() =>
        StatementGenerator.BrokenStatement.Sample(
            text =>
            {
                var run = GeneratorRun.Of(text);
                Assert.Null(run.Exception);
                Assert.DoesNotContain(
                    run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
                    diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            },
            iter: 100);

    private static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    /// <summary>Lines that are indented like fragments, and have a known field and a value.</summary>
    private static IEnumerable<Match> FieldLines(string text)
    {
        var isInComment = false;
        foreach (var line in Line().Matches(text).Cast<Match>())
        {
            if (!isInComment && FieldLine().IsMatch(line.Value))
            {
                yield return line;
            }

            var start = line.Value.LastIndexOf("<!--", StringComparison.Ordinal);
            var end = line.Value.LastIndexOf("-->", StringComparison.Ordinal);
            isInComment = start > end || (isInComment && end < 0);
        }
    }

    private static bool IsKept(string line, StatementReading reading) =>
        reading.Statement?.Sections.Any(section =>
            section.Entries.Any(entry =>
                line.StartsWith(entry.Field, StringComparison.Ordinal)
                && entry.Value.StartsWith(
                    line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(),
                    StringComparison.Ordinal))) == true;

    private static bool IsReported(Match line, StatementReading reading) => reading.Findings.Any(
        finding => finding.Rule == Rules.UnreadableFile
            || finding.Rule == Rules.NotAStatement
            || (finding.Range.Start <= line.Index + line.Length && finding.Range.End >= line.Index));

    [GeneratedRegex(@"^(    |\t)(Status|Supported|Limit|Limit-Security|Restrictions)(, ?[^:,]+)*: +\S")]
    private static partial Regex FieldLine();

    [GeneratedRegex("[^\r\n]+")]
    private static partial Regex Line();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
