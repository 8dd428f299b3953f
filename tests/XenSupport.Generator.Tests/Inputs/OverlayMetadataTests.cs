using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Inputs;

/// <summary>The metadata that makes a file an overlay.</summary>
public class OverlayMetadataTests
{
    private const string OverlayPath = "limits.md";

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("overlay")]
    public void Metadata_that_is_neither_true_nor_false_is_reported(string metadata)
    {
        var run = GeneratorRun.Of(
            [("SUPPORT.md", StatementAssert.PreambleOf("4.20")), (OverlayPath, "## CPUs\n\n    Limit: 64\n")],
            overlays: new Dictionary<string, string> { [OverlayPath] = metadata });

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("XEN1033", diagnostic.Id);
        Assert.Equal(OverlayPath, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal($"'{metadata}' is not a valid value for Overlay; expected true or false", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("False")]
    public void A_file_that_is_not_an_overlay_is_a_statement(string metadata)
    {
        var run = GeneratorRun.Of(
            [("one.md", StatementAssert.PreambleOf("4.20")), ("other.md", StatementAssert.PreambleOf("4.21"))],
            overlays: new Dictionary<string, string> { ["other.md"] = metadata });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, LoadedCode.Of(run).Releases.Count);
    }
}
