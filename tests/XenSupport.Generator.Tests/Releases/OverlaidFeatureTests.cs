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
        Assert.Null(code.Get("XenLimits.Disks.X86.SecuritySupportedMax"));
        Assert.Equal("Supported", code.Get("XenFeatures.Disks.Status"));
    }

    [Fact]
    public void The_prose_of_an_overlay_is_added()
    {
        var run = Run(
            "## Disks\n\nAll of one guest.\n\n    Limit, x86: 64\n\nNot with 32 bits.\n",
            Statement("4.20", "## Disks\n\nVirtual disks.\n\n    Limit: 128\n\nNot all at once.\n"));

        var entry = LoadedCode.Of(run).Releases[0].Find("disks--x86");
        Assert.Equal("Virtual disks.\n\n[overlay: limits.md] All of one guest.", entry?.Description);
        Assert.Equal("Not all at once.\n\n[overlay: limits.md] Not with 32 bits.", entry?.Caveats);
    }

    [Theory]
    [InlineData("Supported", "Experimental", "Experimental", "NotSupported")]
    [InlineData("Supported", "Deprecated", "Deprecated", "Unknown")]
    [InlineData("Supported", "Deprecated, security supported", "Deprecated", "Supported")]
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
    public void Hover_tells_what_an_overlay_states_from_what_Xen_states()
    {
        var run = Run(
            """
            ## CPUs

                Status, ARM: Experimental
                Limit: 8

            ## Disks

            All of one guest.

                Status: Supported
                Limit: 64

            Not with 32 bits.
            """,
            Statement("4.20", "## CPUs\n\nOf a host.\n\n    Status: Supported\n    Limit: 16\n"));

        Assert.Empty(run.Diagnostics);
        AssertDocumented(
            run.Sources["XenFeatures.CPUs.g.cs"],
            "<b>CPUs</b>: Supported (Xen 4.20). Security support: yes, until 2030-03-05.",
            "<br/>ARM: Experimental [overlay: limits.md] (Xen 4.20). Security support: no.",
            "https://xenbits.xen.org/docs/4.20-testing/SUPPORT.html#cpus");
        AssertDocumented(
            run.Sources["XenLimits.CPUs.g.cs"],
            "Supported up to 8, with security support [overlay: limits.md] (Xen 4.20).");
        AssertDocumented(
            run.Sources["XenFeatures.Disks.g.cs"],
            "Supported [overlay: limits.md] (Xen 4.20). Security support: not stated.",
            "<para>All of one guest.</para>",
            "<remarks>",
            "<para>Not with 32 bits.</para></remarks>");
        Assert.DoesNotContain("xenbits", run.Sources["XenFeatures.Disks.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_tells_what_an_overlay_states_from_what_Xen_states()
    {
        var run = Run(
            "## CPUs\n\n    Status: Deprecated\n    Limit: 8\n",
            Statement("4.20", "## CPUs\n\n    Status: Supported\n    Limit: 16\n"),
            Statement("4.21", "## CPUs\n\n    Status: Experimental\n    Limit: 8\n"));

        Assert.Contains(
            "\"4.20 Deprecated Unknown [overlay: limits.md]; 4.21 Experimental NotSupported\"",
            run.Sources["XenFeatures.CPUs.g.cs"],
            StringComparison.Ordinal);
        Assert.Contains(
            "\"4.20 Count 8 - [overlay: limits.md]; 4.21 Count 8 -\"",
            run.Sources["XenLimits.CPUs.g.cs"],
            StringComparison.Ordinal);
        Assert.Contains(
            "[global::System.Obsolete(\"4.20 Supported / Deprecated [overlay: limits.md], 4.21 Experimental\", true)]",
            run.Sources["XenFeatures.CPUs.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var run = GeneratorRun.Of(
            [
                (OverlayPath, "## CPUs\n\n    Limit: 64\n"),
                ("SUPPORT.md", Statement("4.20", "## CPUs\n\n    Limit: 128\n")),
            ],
            items: new Dictionary<string, ItemMetadata> { [OverlayPath] = ItemMetadata.OfOverlay });

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

    private static void AssertDocumented(string source, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(text, source, StringComparison.Ordinal));

    private static GeneratorRun Run(string overlay, params string[] statements) => GeneratorRun.Of(
        [.. statements.Select((text, index) => ($"{index}/SUPPORT.md", text)), (OverlayPath, overlay)],
        items: new Dictionary<string, ItemMetadata> { [OverlayPath] = ItemMetadata.OfOverlay });

    private static string Statement(string version, string features) => StatementAssert.PreambleOf(version) + features;
}
