using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Inputs;

/// <summary>The metadata that makes a file an overlay, names it, and says for which releases it is.</summary>
public class OverlayMetadataTests
{
    private const string OverlayPath = "limits.md";
    private const string Disks = "## Disks\n\n    Limit: 64\n";

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("overlay")]
    public void Metadata_that_is_neither_true_nor_false_is_reported(string metadata) => AssertReported(
        $"'{metadata}' is not a valid value for Overlay; expected true or false",
        Run(new(metadata)));

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("False")]
    public void A_file_that_is_not_an_overlay_is_a_statement(string metadata)
    {
        var run = GeneratorRun.Of(
            [("one.md", StatementAssert.PreambleOf("4.20")), ("other.md", StatementAssert.PreambleOf("4.21"))],
            items: new Dictionary<string, ItemMetadata> { ["other.md"] = new(metadata) });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, LoadedCode.Of(run).Releases.Count);
    }

    [Theory]
    [InlineData("", new[] { "4.19", "4.20", "4.21" })]
    [InlineData("4.20", new[] { "4.20" })]
    [InlineData("4.20-rc", new[] { "4.20" })]
    [InlineData("4.20-", new[] { "4.20", "4.21" })]
    [InlineData("-4.19", new[] { "4.19" })]
    [InlineData("4.17-4.20", new[] { "4.19", "4.20" })]
    public void An_overlay_applies_to_the_releases_of_its_range(string xen, string[] versions)
    {
        var run = Run(ItemMetadata.OfOverlay with { Xen = xen });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            versions,
            LoadedCode.Of(run).Releases
                .Where(statement => statement.FindLimit("disks") is not null)
                .Select(statement => statement.Release.VersionText));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("4.20-4.19")]
    [InlineData("newest")]
    public void A_range_that_cannot_be_read_is_reported(string xen) => AssertReported(
        $"'{xen}' is not a valid value for Xen; expected a version or a range such as 4.20, 4.17-4.20, 4.19- or -4.18",
        Run(ItemMetadata.OfOverlay with { Xen = xen }));

    [Theory]
    [InlineData("4.22-")]
    [InlineData("-4.18")]
    [InlineData("4.18")]
    public void A_range_without_a_release_of_the_build_is_reported(string xen) => AssertReported(
        $"'{xen}' is not a valid value for Xen; expected a range with a release of the build: 4.19, 4.20, 4.21",
        Run(ItemMetadata.OfOverlay with { Xen = xen }));

    [Fact]
    public void A_range_of_a_statement_is_reported()
    {
        var run = GeneratorRun.Of(
            [(OverlayPath, StatementAssert.PreambleOf("4.20"))],
            items: new Dictionary<string, ItemMetadata> { [OverlayPath] = new(Xen: "4.20") });

        AssertReported(
            "'4.20' is not a valid value for Xen; expected no value, since only an overlay has a range", run);
    }

    [Theory]
    [InlineData("", "limits.md")]
    [InlineData("XenServer 8", "XenServer 8")]
    [InlineData("a; b", "a, b")]
    public void An_overlay_is_called_by_its_title_or_its_file(string title, string expected)
    {
        var statement = LoadedCode.Of(Run(ItemMetadata.OfOverlay with { Title = title })).Releases[0];

        var limit = statement.FindLimit("disks");
        Assert.Equal((SupportOrigin.Overlay, expected), (limit?.Origin, limit?.OriginTitle));
        var entry = statement.Find("disks");
        Assert.Equal((SupportOrigin.Overlay, expected), (entry?.Origin, entry?.OriginTitle));
        var version = statement.Find("release-support--xen-version");
        Assert.Equal((SupportOrigin.Statement, null), (version?.Origin, version?.OriginTitle));
    }

    private static GeneratorRun Run(ItemMetadata overlay) => GeneratorRun.Of(
        [
            .. new[] { "4.19", "4.20", "4.21" }.Select(version =>
                ($"{version}.md", StatementAssert.PreambleOf(version))),
            (OverlayPath, Disks),
        ],
        items: new Dictionary<string, ItemMetadata> { [OverlayPath] = overlay });

    private static void AssertReported(string message, GeneratorRun run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ("XEN1033", OverlayPath, DiagnosticSeverity.Error),
            (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Severity));
        Assert.Equal(message, diagnostic.GetMessage());
    }
}
