using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Hostile;

/// <summary>No file content makes the generator throw, hang, or emit code that does not compile.</summary>
public class HostileInputTests
{
    /// <summary>Text that ends a string, comment or line of C# or XML, or that deceives whoever reads it.</summary>
    public static TheoryData<string> Pieces { get; } =
    [
        "*/", "\"\"\"", "]]>", "&", "<", "</summary>", "\\u000a", "\\", "\"", "\0", "\uD800", "\u2028", "\u2029", "\u0085", "\u202Eevil\u202C",
        "\u200B", "\uFEFF", "{0}", "{{", "//", "#endif", "${x}", "@class", "class", "record", "file", "async", "var", "_", "123",
        "System", "XenFeatures", "XenSupport", "Key", "Status", "global", "Object", "string", "é", "日本", "ǅ", "𝒳",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Text_of_a_file_is_only_data_wherever_it_is_printed(string piece)
    {
        var statement = $"""
            # Release Support

                Xen-Version: 4.20
                Initial-Release: 2025-03-05
                Supported-Until: 2028-03-05
                Security-Support-Until: 2030-03-05

            Release Notes
            : <a href="https://example.org/{piece}">RN</a>

            # Feature Support

            ## Group {piece}

            Prose {piece} of the group

            ### {piece}

            Prose {piece}

              * item {piece}

                Status, {piece}: Supported
                Status, a{piece}b, {piece}: Supported ({piece})
                Supported, list: {piece}, b{piece}
                Limit, {piece}: 12
                Status, bad: {piece}
                Restrictions: {piece}

            Caveat {piece}
            """;

        var run = GeneratorRun.Of(statement);

        Assert.Null(run.Exception);
        Assert.DoesNotContain(
            run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(run.Sources.Values, source => Assert.DoesNotContain(source, IsDeceptive));
        Assert.All(
            run.Diagnostics,
            diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(CultureInfo.InvariantCulture), IsDeceptive));
    }

    [Theory]
    [InlineData("a line of 50 MB", 50_000_000, 1, "a")]
    [InlineData("a million headings", 1, 1_000_000, "## a\n")]
    [InlineData("deep quotes", 10_000, 1, "> ")]
    [InlineData("deep lists", 10_000, 1, "- ")]
    [InlineData("deep numbered lists", 10_000, 1, "1. ")]
    [InlineData("many headings", 1, 9_000, "### a\n")]
    [InlineData("many lines", 1, 50_000, "a\n")]
    [InlineData("many field lines", 1, 9_000, "    Status: Supported\n")]
    public void Excessive_input_is_rejected(string what, int width, int height, string piece)
    {
        var text = StatementAssert.Preamble
            + "## Group\n\n"
            + new StringBuilder().Insert(0, new StringBuilder().Insert(0, piece, width).ToString(), height);

        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text),
            TestContext.Current.CancellationToken);

        Assert.True(reading.Statement is null, what);
        Assert.Contains(reading.Findings, diagnostic => diagnostic.Rule == Rules.UnreadableFile);
    }

    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("<b>", 10_000)]
    [InlineData("`", 10_000)]
    [InlineData("**a ", 10_000)]
    [InlineData("![", 10_000)]
    [InlineData("\\", 10_000)]
    [InlineData("&", 10_000)]
    [InlineData("> ", 60)]
    [InlineData("- ", 30)]
    public void Nesting_within_the_bounds_does_not_affect_the_rest(string piece, int depth)
    {
        var text =
            StatementAssert.Preamble
            + "## Group\n\n### Feature\n\n"
            + new StringBuilder().Insert(0, piece, depth)
            + "a\n\n    Status: Supported\n";

        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text),
            TestContext.Current.CancellationToken);

        Assert.Contains(reading.Statement!.Sections, section => section.Entries.Any(entry => entry.Key == "feature"));
    }

    /// <summary>Headings equal except for case, or entirely outside ASCII, must not be compared pairwise.</summary>
    [Theory]
    [InlineData('a', 'A')]
    [InlineData('\u0431', '\u0434')]
    public void Similar_headings_are_distinguished_quickly(char zero, char one)
    {
        const int count = 7_000;
        var text = new StringBuilder(StatementAssert.Preamble);
        for (var number = 0; number < count; number++)
        {
            text.Append("## x")
                .Append(number.ToString("b13", CultureInfo.InvariantCulture).Replace('0', zero).Replace('1', one))
                .Append("\n\n");
        }

        var file = new StatementSource("SUPPORT.md", text.ToString());
        var watch = Stopwatch.StartNew();
        var reading = StatementReader.Read(file, TestContext.Current.CancellationToken);

        // It takes a hundredth of this; comparing every pair would take longer.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Equal(count, reading.Statement!.Sections.Count(static section => section.IsFeature));
    }

    [Fact]
    public void An_unclosed_comment_does_not_hide_the_rest() => StatementAssert.ReadsWithFindings(
        StatementAssert.Preamble + "## Group\n\n{|XEN1038:<!-- note|}\n\n### Feature\n\n    Status: Supported\n");

    [Fact]
    public void Commented_out_lines_are_ignored()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## Group\n\n### Feature\n\n<!--\n    Status: Supported\n-->\n\n    Status, x86: Experimental\n");

        Assert.Equal(
            ["feature--x86"],
            statement
                .Sections.Where(section => section.IsFeature)
                .SelectMany(section => section.Entries)
                .Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_makes_no_difference(string culture)
    {
        var text = StatementAssert.Preamble
            + "## Limits\n\n### iSCSI\n\n    Status, x86 INIT: Supported up to 12 TiB\n    Limit: 1,024\n    LIMIT: 5\n    status: x\n";

        Assert.Equal(Print(CultureInfo.InvariantCulture, text), Print(CultureInfo.GetCultureInfo(culture), text));
    }

    private static string Print(CultureInfo culture, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var run = GeneratorRun.Of(text);
            return string.Join(
                    "\n",
                    run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value)
                ) + string.Join("\n", run.Diagnostics);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsDeceptive(char character) =>
        character is not ('\n' or '\t') && char.GetUnicodeCategory(character) is
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate;
}
