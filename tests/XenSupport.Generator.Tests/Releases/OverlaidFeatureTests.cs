using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>Classes generated from statements with an overlay.</summary>
public class OverlaidFeatureTests
{
    private const string OverlayPath = "limits.md";

    [Fact]
    public void A_new_section_is_added_to_each_release()
    {
        var run = Run(
            "## Disks\n\n    Limit, x86: 128\n    Status: Supported\n",
            Statement("4.20", "## CPUs\n\n    Status: Supported\n"),
            Statement("4.21", "## CPUs\n\n    Status: Supported\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(["4.20", "4.21"], code.Releases.Select(statement => statement.Release.VersionText));
        Assert.All(code.Releases, statement => Assert.Equal("Supported", statement.Find("disks")?.Value));
        Assert.All(code.Releases, statement => Assert.Equal("disks--x86", Assert.Single(statement.Limits).Key));
        Assert.Equal(128, code.Get("XenLimits.Disks.X86.SupportedMax"));
        Assert.Equal(128, code.Get("XenLimits.Disks.X86.SecuritySupportedMax"));
        Assert.Equal("Supported", code.Get("XenFeatures.Disks.Status"));
    }

    [Fact]
    public void The_prose_of_an_overlay_is_added()
    {
        var run = Run(
            "## Disks\n\nAll of one guest.\n\n    Limit, x86: 64\n\nNot with 32 bits.\n",
            Statement("4.20", "## Disks\n\nVirtual disks.\n\n    Limit: 128\n\nNot all at once.\n"));

        var entry = LoadedCode.Of(run).Releases[0].Find("disks--x86");
        Assert.Equal("Virtual disks.\n\nAll of one guest.", entry?.Description);
        Assert.Equal("Not all at once.\n\nNot with 32 bits.", entry?.Caveats);
    }

    [Theory]
    [InlineData("Supported", "Experimental", "Experimental", "NotSupported")]
    [InlineData("Supported", "Deprecated", "Deprecated", "Supported")]
    [InlineData("Supported", "Supported, not security supported", "Supported", "NotSupported")]
    [InlineData("Tech Preview", "Not functional", "NotFunctional", "NotSupported")]
    [InlineData("Supported up to 8", "Not supported", "NotSupported", "NotSupported")]
    [InlineData("Supported", "Supported", "Supported", "Supported")]
    public void A_status_can_be_lowered(string stated, string lowered, string status, string securitySupport)
    {
        var run = Run($"## CPUs\n\n    Status: {lowered}\n", Statement("4.20", $"## CPUs\n\n    Status: {stated}\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(status, code.Get("XenFeatures.CPUs.Status"));
        Assert.Equal(securitySupport, code.Get("XenFeatures.CPUs.SecuritySupport"));
        Assert.Equal(lowered, code.Releases[0].Find("cpus")?.Value);
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var run = GeneratorRun.Of(
            [
                (OverlayPath, "## CPUs\n\n    Limit: 64\n"),
                ("SUPPORT.md", Statement("4.20", "## CPUs\n\n    Limit: 128\n")),
            ],
            overlays: new Dictionary<string, string> { [OverlayPath] = "true" });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(64, LoadedCode.Of(run).Get("XenLimits.CPUs.SupportedMax"));
    }

    [Fact]
    public void An_overlay_without_a_statement_makes_no_classes()
    {
        var run = Run("## CPUs\n\n    Limit: 64\n");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("XEN1033", OverlayPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(run.Sources);
    }

    private static GeneratorRun Run(string overlay, params string[] statements) => GeneratorRun.Of(
        [.. statements.Select((text, index) => ($"{index}/SUPPORT.md", text)), (OverlayPath, overlay)],
        overlays: new Dictionary<string, string> { [OverlayPath] = "true" });

    private static string Statement(string version, string features) => StatementAssert.PreambleOf(version) + features;
}
