using Microsoft.CodeAnalysis.Testing;
using XenSupport.Reading;
using XenSupport.Reading.Model;

namespace XenSupport.Testing;

/// <summary>
/// Reads a statement with markup, and compares its findings with it: <c>{|XEN1003:Expermental|}</c> is a finding of
/// that id on that very word, and there is no other.
/// </summary>
internal static class StatementAssert
{
    /// <summary>A release fragment and the root of the features: what a statement needs besides its features.</summary>
    public const string Preamble = """
        # Release Support

            Xen-Version: 4.20
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support


        """;

    /// <summary>The definitions of a statement that knows one label.</summary>
    public const string Definition = """

        # Format and definitions

        ## Supported

            Functional completeness: Yes
            Functional stability: Normal
            Interface stability: Stable
            Security supported: Yes


        """;

    /// <summary>The preamble of a version; of one with a stage, without its dates.</summary>
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

    /// <summary>Reads a whole statement.</summary>
    public static StatementModel Reads(string markup)
    {
        var (reading, _) = ReadAndCompare(markup);
        return reading.Statement ?? throw new InvalidOperationException("The statement could not be read.");
    }

    /// <summary>Reads features, behind a release fragment that is in order.</summary>
    public static StatementModel ReadsFeatures(string markup) => Reads(Preamble + markup);

    /// <summary>Reads a whole statement; the result has the findings, too.</summary>
    public static StatementReading ReadsWithFindings(string markup) => ReadAndCompare(markup).Reading;

    /// <summary>The line and the column of a character, counted from 1.</summary>
    public static (int Line, int Column) PlaceOf(int start, string text) =>
        (text.AsSpan(0, start).Count('\n') + 1, start == 0 ? 1 : start - text.LastIndexOf('\n', start - 1));

    private static (StatementReading Reading, string Text) ReadAndCompare(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out var spans);
        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text),
            TestContext.Current.CancellationToken);

        var expected = spans
            .SelectMany(named => named.Value.Select(span => (named.Key, span.Start, span.Length)))
            .OrderBy(span => (span.Start, span.Key));
        var actual = reading.Findings
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
