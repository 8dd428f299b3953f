using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Checks;

/// <summary>A file that ends within a fragment may have been cut off.</summary>
public class CutOffTests
{
    private const string Feature = StatementAssert.Preamble + "## A\n\n    Status: Supported";

    [Fact]
    public void A_last_field_line_without_a_line_end_is_reported_at_its_value()
    {
        var finding = Assert.Single(Read(Feature, isOverlay: false));

        Assert.Equal(("XEN1046", "Supported"), (finding.Rule.Id, finding.Range.Of(Feature)));
    }

    [Theory]
    [InlineData(Feature + "\n")]
    [InlineData(Feature + "\n\nA caveat.")]
    public void Any_other_end_is_not(string text) => Assert.Empty(Read(text, isOverlay: false));

    [Theory]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    public void A_statement_of_many_features_without_definitions_is_reported_at_its_last_heading(int others, int count)
    {
        var features = Enumerable.Range(0, others).Select(number => $"## F{number}\n\n    Status: Supported\n\n");
        var text = StatementAssert.PreambleOf("4.22") + string.Concat(features).TrimEnd('\n') + "\n";
        var findings = Read(text, isOverlay: false).ToList();

        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.Equal($"F{others - 1}", finding.Range.Of(text)));
        Assert.Empty(Read(text + StatementAssert.Definition, isOverlay: false));
    }

    [Fact]
    public void The_value_at_the_end_may_have_lost_a_denial() => Assert.Equal(
        SupportStatus.Unknown,
        StatementReader
            .Read(new StatementSource("SUPPORT.md", Feature), TestContext.Current.CancellationToken)
            .Statement!.Sections.Last().Entries.Single().Status);

    [Fact]
    public void A_statement_with_the_title_of_Xens_ends_with_the_definitions()
    {
        var text = "% Support statement\n\n" + Feature + "\n";

        Assert.Equal("A", Assert.Single(Read(text, isOverlay: false)).Range.Of(text));
        Assert.Empty(Read(text + StatementAssert.Definition, isOverlay: false));
    }

    [Fact]
    public void An_overlay_may_end_with_a_field_line() =>
        Assert.Empty(Read("## A\n\n    Status: Supported", isOverlay: true));

    private static IEnumerable<Finding> Read(string text, bool isOverlay) => StatementReader.Read(
        new StatementSource("SUPPORT.md", text, isOverlay), TestContext.Current.CancellationToken).Findings;
}
