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

    [Fact]
    public void An_overlay_may_end_with_a_field_line() =>
        Assert.Empty(Read("## A\n\n    Status: Supported", isOverlay: true));

    private static IEnumerable<Finding> Read(string text, bool isOverlay) => StatementReader.Read(
        new StatementSource("SUPPORT.md", text, isOverlay), TestContext.Current.CancellationToken).Findings;
}
