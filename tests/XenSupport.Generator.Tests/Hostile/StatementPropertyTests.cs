using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Hostile;

/// <summary>Laws that hold for every file, whatever is in it.</summary>
public partial class StatementPropertyTests
{
    private static readonly string[] SecuritySupportedValues = ["supported", "deprecated", "securitysupported", "obsolete"];

    [Fact]
    public void A_field_line_is_an_entry_or_carries_a_diagnostic() =>
        StatementGenerator.BrokenStatement.Sample(
            text =>
            {
                var reading = Read(text);
                foreach (var (line, number) in FieldLines(text))
                {
                    Assert.True(IsKept(line, reading) || IsReported(number, reading), $"line {number + 1} is lost: {line}");
                }
            },
            iter: 3_000);

    [Fact]
    public void Nothing_is_security_supported_but_what_says_so_alone() =>
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
            iter: 3_000);

    [Fact]
    public void Whatever_is_generated_compiles() =>
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
        StatementReader.Read(new StatementText("SUPPORT.md", text), TestContext.Current.CancellationToken);

    /// <summary>Lines indented as fragments are that begin with a known field, with a qualifier or without, and have a value.</summary>
    private static IEnumerable<(string Line, int Number)> FieldLines(string text)
    {
        var isInComment = false;
        var lines = LineEnds().Split(text);
        for (var i = 0; i < lines.Length; i++)
        {
            isInComment = (isInComment || lines[i].Contains("<!--", StringComparison.Ordinal))
                && !lines[i].Contains("-->", StringComparison.Ordinal);
            if (!isInComment && FieldLine().IsMatch(lines[i]))
            {
                yield return (lines[i].Trim(), i);
            }
        }
    }

    private static bool IsKept(string line, StatementReading reading) =>
        reading.Statement?.Sections.Any(section => section.Entries.Any(
            entry => line.StartsWith(entry.Field, StringComparison.Ordinal)
                && entry.Value.StartsWith(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), StringComparison.Ordinal))) == true;


    private static bool IsReported(int number, StatementReading reading) => reading.Diagnostics.Any(
        diagnostic => diagnostic.Id == DiagnosticIds.UnreadableFile
            || (diagnostic.Location.Lines.Start.Line <= number && number <= diagnostic.Location.Lines.End.Line));

    [GeneratedRegex(@"^(    |\t)(Status|Supported|Limit|Limit-Security|Restrictions)(, ?[^:,]+)*: +\S")]
    private static partial Regex FieldLine();

    [GeneratedRegex("\r\n|\r|\n|\u2028|\u0085")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
