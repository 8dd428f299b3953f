using CsCheck;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests;

/// <summary>What a program reads at run time.</summary>
public class SupportStatementReaderTests
{
    [Fact]
    public void A_statement_is_read()
    {
        var read = SupportStatementReader.Read(
            StatementAssert.PreambleOf("4.20") + "## x86/PVH\n\n    Status, dom0: Supported, with caveats\n\nBut.\n");

        Assert.Empty(read.Findings);
        Assert.Equal("4.20", read.Statement?.Release.VersionText);
        var entry = read.Statement?.Find("x86pvh--dom0");
        Assert.Equal(
            (SupportStatus.Supported, SecuritySupport.Conditional, SupportOrigin.Statement, "But."),
            (entry?.Status, entry?.SecuritySupport, entry?.Origin, entry?.Caveats));
    }

    [Fact]
    public void A_finding_says_what_is_wrong_and_where()
    {
        var preamble = StatementAssert.PreambleOf("4.20");
        var text = preamble + "## x86/PVH\n\n    Status, dom0: Suported\n    Status, domU: Supported\n";

        var read = SupportStatementReader.Read(text);

        var finding = Assert.Single(read.Findings);
        var line = preamble.Count(character => character == '\n') + 3;
        Assert.Equal(("XEN1003", FindingSeverity.Error), (finding.Id, finding.Severity));
        Assert.Equal("Suported", text.Substring(finding.Start, finding.Length));
        Assert.Equal((line, 19), (finding.Line, finding.Column));
        Assert.EndsWith("/docs/diagnostics/XEN1003.md", finding.HelpLink, StringComparison.Ordinal);
        Assert.Equal("Unknown status 'Suported': did you mean 'Supported'?", finding.Message);
        Assert.Equal($"({line},19): error XEN1003: {finding.Message}", finding.ToString());
        Assert.Equal(SupportStatus.Supported, read.Statement?.Find("x86pvh--domu")?.Status);
    }

    [Fact]
    public void A_former_key_finds_a_renamed_entry()
    {
        var read = SupportStatementReader.Read(
            StatementAssert.PreambleOf("4.20") + "## x86/PVH\n\n    Status, domU: Supported\n");

        Assert.Equal("x86pvh--domu", read.Statement?.Find("x86pvh-guest")?.Key);
    }

    [Theory]
    [InlineData("", "XEN1039")]
    [InlineData("# Support\n\nAsk in the forum.\n", "XEN1039")]
    [InlineData("PK\u0003\u0004\0\0", "XEN1039")]
    public void Another_text_is_no_statement(string text, string id)
    {
        var read = SupportStatementReader.Read(text);

        Assert.Null(read.Statement);
        Assert.Equal([id], read.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void No_text_is_rejected() =>
        Assert.Throws<ArgumentNullException>("text", () => SupportStatementReader.Read(null!));

    [Fact]
    public void Any_text_can_be_read() =>
        Gen.OneOf(Gen.String, Gen.String.Select(text => StatementAssert.PreambleOf("4.20") + text))
            .Sample(text =>
            {
                foreach (var finding in SupportStatementReader.Read(text).Findings)
                {
                    Assert.InRange(finding.Start, 0, text.Length - finding.Length);
                }
            });
}
