using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Building;

/// <summary>A file that is not Xen's statement has one finding, and nothing is read from it.</summary>
public class StatementRecognizerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# Support\n\n## Getting help\n\nStatus: Maintained\n\n```yaml\nversion: 1\nStatus: open\n```\n")]
    [InlineData("# Support\n\n| Version | Status |\n| --- | --- |\n| 2.x | Supported |\n")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n")]
    [InlineData("\u0000\u0001PNG\u0000\ufffd\ufffd    Status\u0000")]
    [InlineData("<!DOCTYPE html>\n<html><body>404</body></html>\n")]
    [InlineData("```\nopen\n## Heading\n")]
    public void It_is_the_one_finding(string text)
    {
        var reading = Read(text, isOverlay: false);

        Assert.Null(reading.Statement);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal((Rules.NotAStatement, 0), (finding.Rule, finding.Range.Start));
    }

    [Theory]
    [InlineData("# Feature Support\n")]
    [InlineData("# Feature Suport\n")]
    [InlineData("## Release Support\n")]
    [InlineData("    Xen-Version: 4.20\n\n# A\n")]
    [InlineData("# A\n\n    Initial-Release: n/a\n")]
    [InlineData("## Toolstack\n\n### xl\n\n    Status: Supported\n")]
    public void Anything_of_a_statement_makes_it_one(string text) =>
        Assert.DoesNotContain(Read(text, isOverlay: false).Findings, finding => finding.Rule == Rules.NotAStatement);

    [Fact]
    public void An_overlay_may_have_neither_root() =>
        Assert.NotNull(Read("## Disks\n\n    Limit: 4\n", true).Statement);

    private static StatementReading Read(string text, bool isOverlay) => StatementReader.Read(
        new StatementSource("SUPPORT.md", text, isOverlay), TestContext.Current.CancellationToken);
}
