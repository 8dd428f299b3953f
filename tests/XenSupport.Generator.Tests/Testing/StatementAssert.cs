using Microsoft.CodeAnalysis.Testing;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>
/// Reads a statement with markup, and holds its diagnostics against it: <c>{|XEN1003:Expermental|}</c> is a diagnostic of
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

    /// <summary>Reads a whole statement.</summary>
    public static StatementModel Reads(string markup)
    {
        var (reading, _) = ReadAndCompare(markup);
        return reading.Statement ?? throw new InvalidOperationException("The statement could not be read.");
    }

    /// <summary>Reads features, behind a release fragment that is in order.</summary>
    public static StatementModel ReadsFeatures(string markup) => Reads(Preamble + markup);

    /// <summary>Reads a whole statement; the result has the diagnostics, too.</summary>
    public static StatementReading ReadsWithDiagnostics(string markup) => ReadAndCompare(markup).Reading;

    /// <summary>The message of a diagnostic, as the compiler prints it.</summary>
    public static string MessageOf(LocatedDiagnostic diagnostic) =>
        diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static (StatementReading Reading, string Text) ReadAndCompare(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out var spans);
        var reading = StatementReader.Read(new StatementText("SUPPORT.md", text), TestContext.Current.CancellationToken);

        var expected = spans
            .SelectMany(named => named.Value.Select(span => (named.Key, span.Start, span.Length)))
            .OrderBy(span => (span.Start, span.Key));
        var actual = reading.Diagnostics
            .Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span.Start, diagnostic.Location.Span.Length))
            .OrderBy(span => (span.Start, span.Id));
        Assert.Equal(
            expected.Select(span => Describe(span.Key, span.Start, span.Length, text)),
            actual.Select(span => Describe(span.Id, span.Start, span.Length, text)));
        return (reading, text);
    }

    private static string Describe(string id, int start, int length, string text)
    {
        var line = text.AsSpan(0, start).Count('\n') + 1;
        var column = start == 0 ? 1 : start - text.LastIndexOf('\n', start - 1);
        return $"{id} at line {line}, column {column}: '{text.Substring(start, length)}'";
    }
}
