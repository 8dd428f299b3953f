using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Reporting;

/// <summary>Findings about several files are reported in the file that has to change, if there is one.</summary>
public class LateFindingTests
{
    private const string Supported = "## A\n\n    Status: Supported\n";
    private const string Experimental = "## A\n\n    Status: Experimental\n";

    private static readonly Dictionary<string, ItemMetadata> Overlay =
        new() { ["overlay.md"] = ItemMetadata.OfOverlay };

    [Fact]
    public void A_second_file_for_a_version_is_reported_in_that_file() => Assert.Equal(
        ["second.md: (0,0)-(0,0) XEN1023"],
        Report([("first.md", Statement("4.20", Supported)), ("second.md", Statement("4.20", Supported))]));

    [Fact]
    public void A_status_that_got_worse_is_reported_in_the_newer_file() => Assert.Equal(
        ["4.21.md: (11,12)-(11,24) XEN1025"],
        Report([("4.21.md", Statement("4.21", Experimental)), ("4.20.md", Statement("4.20", Supported))]));

    [Fact]
    public void An_overlay_that_contradicts_a_statement_is_reported_in_the_overlay() => Assert.Equal(
        ["overlay.md: (2,12)-(2,21) XEN1032"],
        Report([("overlay.md", Supported), ("4.20.md", Statement("4.20", Experimental))], Overlay));

    [Fact]
    public void An_overlay_without_a_statement_is_reported_in_the_overlay() =>
        Assert.Equal(["overlay.md: (0,0)-(0,0) XEN1033"], Report([("overlay.md", Supported)], Overlay));

    [Fact]
    public void A_range_without_a_statement_is_reported_in_no_file() =>
        Assert.Equal(
            [": (0,0)-(0,0) XEN1033"],
            Report(
                [("4.20.md", Statement("4.20", Supported))],
                properties: new Dictionary<string, string> { ["XenMinVersion"] = "4.21" }));

    private static IEnumerable<string> Report(
        (string Path, string Text)[] files,
        Dictionary<string, ItemMetadata>? items = null,
        Dictionary<string, string>? properties = null) =>
        GeneratorRun.Of(files, properties: properties, items: items).Diagnostics
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id}");

    private static string Statement(string version, string features) => StatementAssert.PreambleOf(version) + features;
}
