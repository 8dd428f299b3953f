using Microsoft.CodeAnalysis.Testing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Model;

namespace XenSupport.Testing;

/// <summary>Reads a statement and expects exactly the findings in its markup: <c>{|XEN1003:Expermental|}</c>.</summary>
internal static class StatementAssert
{
    public const string Preamble = """
        # Release Support

            Xen-Version: 4.20
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support


        """;

    public const string Definition = """

        # Format and definitions

        ## Supported

            Functional completeness: Yes
            Functional stability: Normal
            Interface stability: Stable
            Security supported: Yes


        """;

    /// <summary>The preamble of a version. One with a stage has no dates.</summary>
    public static string PreambleOf(string version) => version.Contains('-', StringComparison.Ordinal) || version == "unstable"
        ? $"""
            # Release Support

                Xen-Version: {version}
                Initial-Release: n/a
                Supported-Until: TBD
                Security-Support-Until: Unreleased - not yet security-supported

            # Feature Support


            """
        : Preamble.Replace("Version: 4.20", "Version: " + version, StringComparison.Ordinal);

    public static StatementModel Reads(string markup)
    {
        var (reading, _) = ReadAndCompare(markup);
        return reading.Statement ?? throw new InvalidOperationException("The statement could not be read.");
    }

    public static StatementModel ReadsFeatures(string markup) => Reads(Preamble + markup);

    /// <summary>Reads a statement, and leaves out the findings of rules that only follow from others.</summary>
    public static StatementModel ReadsIgnoring(string markup, params string[] ids) =>
        ReadAndCompare(markup, ids).Reading.Statement ?? throw new InvalidOperationException("It could not be read.");

    public static StatementReading ReadsWithFindings(string markup) => ReadAndCompare(markup).Reading;

    /// <summary>The line and the column of a character, counted from 1.</summary>
    public static (int Line, int Column) PlaceOf(int start, string text) =>
        (text.AsSpan(0, start).Count('\n') + 1, start == 0 ? 1 : start - text.LastIndexOf('\n', start - 1));

    private static (StatementReading Reading, string Text) ReadAndCompare(string markup, params string[] ignored)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out var spans);
        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text + (text.EndsWith('\n') ? "" : "\n")),
            TestContext.Current.CancellationToken);

        var expected = spans
            .SelectMany(named => named.Value.Select(span => (named.Key, span.Start, span.Length)))
            .OrderBy(span => (span.Start, span.Key));
        var actual = reading.Findings
            .Where(finding => !ignored.Contains(finding.Rule.Id))
            .Select(finding => (finding.Rule.Id, finding.Range.Start, finding.Range.Length))
            .OrderBy(span => (span.Start, span.Id));
        Assert.Equal(
            expected.Select(span => Describe(span.Key, span.Start, span.Length, text)),
            actual.Select(span => Describe(span.Id, span.Start, span.Length, text)));
        return (reading, text);
    }

    private static string Describe(string id, int start, int length, string text)
    {
        var (line, column) = PlaceOf(start, text);
        return $"{id} at line {line}, column {column}: '{text.Substring(start, length)}'";
    }
}
