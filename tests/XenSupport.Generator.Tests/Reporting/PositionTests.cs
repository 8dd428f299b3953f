using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Reporting;

/// <summary>Positions are those of an editor: from 1, in UTF-16 units, with the compiler's line ends.</summary>
public class PositionTests
{
    private const string Word = "Suported";

    /// <summary>The preamble has nine lines, so the rest begins on line 10.</summary>
    private const string Statement = StatementAssert.Preamble + "## A\n\n    Status: Suported\n";

    [Theory]
    [InlineData("    Status: Suported\n", 12, 13)]
    [InlineData("    Status: Suported", 12, 13)]
    [InlineData("\tStatus: Suported\n", 12, 10)]
    [InlineData("  \tStatus: Suported\n", 12, 12)]
    [InlineData("    Status:\t\tSuported\n", 12, 14)]
    [InlineData("    Status:  Suported  \n", 12, 14)]
    [InlineData("    Status, Zürich: Suported\n", 12, 21)]
    [InlineData("    Status, 中文: Suported\n", 12, 17)]
    [InlineData("    Status, a😀: Suported\n", 12, 18)]
    [InlineData("    Status, e\u0301: Suported\n", 12, 17)]
    [InlineData("Zürich 😀.\n\n    Status: Suported\n", 14, 13)]
    [InlineData("    Status, a: Supported\n\n    Status: Suported\n", 14, 13)]
    public void A_column_is_counted_in_UTF_16_units(string lines, int line, int column) =>
        Assert.Equal((line, column, Word), Locate(SourceText.From(StatementAssert.Preamble + "## A\n\n" + lines)));

    /// <summary>Markdown has three line ends, the compiler six.</summary>
    [Theory]
    [InlineData("Text\u2028text.\n\n    Status: Suported\n", 15, 13)]
    [InlineData("Text\u2029text.\n\n    Status: Suported\n", 15, 13)]
    [InlineData("Text\u0085text.\n\n    Status: Suported\n", 15, 13)]
    [InlineData("Text\u2028\u0085\u2029text.\n\n    Status: Suported\n", 17, 13)]
    [InlineData("Text\u000Btext\u000Ctext.\n\n    Status: Suported\n", 14, 13)]
    [InlineData("    Status, a\u2028b: Suported\n", 13, 4)]
    [InlineData("    Status, a\u0085b: Suported\n", 13, 4)]
    public void Lines_end_where_the_compiler_ends_them(string lines, int line, int column) =>
        Assert.Equal((line, column, Word), Locate(SourceText.From(StatementAssert.Preamble + "## A\n\n" + lines)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_kind_of_line_end_counts_as_one(string lineEnd)
    {
        var text = Statement.Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal((12, 13, Word), Locate(SourceText.From(text)));
        Assert.Equal((12, 13, Word), Locate(SourceText.From(text[..^lineEnd.Length])));
    }

    [Fact]
    public void A_file_can_mix_line_ends()
    {
        var text = StatementAssert.Preamble.Replace("\n", "\r\n", StringComparison.Ordinal)
            + "## A\r\rText.\n\r\n    Status: Suported\r";

        Assert.Equal((14, 13, Word), Locate(SourceText.From(text)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_takes_no_column(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = encoding.GetBytes("# Zürich 😀\n\n" + StatementAssert.Preamble);
        byte[] bytes = [.. encoding.GetPreamble(), .. text];

        Assert.NotEmpty(encoding.GetPreamble());
        Assert.Equal((1, 3, "Zürich 😀"), Locate(SourceText.From(bytes, bytes.Length)));
    }

    [Fact]
    public void Bytes_without_a_mark_are_read_as_UTF_8()
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(
            StatementAssert.Preamble + "## A\n\n    Status, Zürich 😀: Suported\n");

        Assert.Equal((12, 24, Word), Locate(SourceText.From(bytes, bytes.Length)));
    }

    [Fact]
    public void A_file_can_mix_ordinary_line_ends_with_those_only_the_compiler_has() => Assert.Equal(
        (15, 10, Word),
        Locate(SourceText.From(
            StatementAssert.Preamble.Replace("\n", "\r\n", StringComparison.Ordinal)
            + "## A\r\n\r\nText\u2028text.\r\n\r\n\tStatus: Suported\r\n")));

    /// <summary>The line, the column and the word of the only diagnostic; a missing line end is not counted.</summary>
    private static (int Line, int Column, string Word) Locate(SourceText text)
    {
        var result = CSharpGeneratorDriver.Create(new SupportGenerator())
            .AddAdditionalTexts([new StatementFile(text)])
            .RunGenerators(
                CSharpCompilation.Create("Consumer", references: TestReferences.All),
                TestContext.Current.CancellationToken)
            .GetRunResult();
        var location = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id != "XEN1046").Location;
        var place = location.GetLineSpan();
        var start = place.StartLinePosition;
        Assert.Equal("SUPPORT.md", place.Path);
        Assert.Equal(text.Lines.GetLinePosition(location.SourceSpan.End), place.EndLinePosition);
        return (start.Line + 1, start.Character + 1, text.ToString(location.SourceSpan));
    }

    private sealed class StatementFile(SourceText text) : AdditionalText
    {
        public override string Path => "SUPPORT.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
