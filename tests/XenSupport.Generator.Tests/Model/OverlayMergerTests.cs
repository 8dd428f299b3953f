using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Model;

/// <summary>What a tool's own additions do to the statements of a build, as its user sees it.</summary>
public class OverlayMergerTests
{
    private const string OverlayPath = "limits.md";
    private const string Beyond = "are supported, but not security supported.";

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
    public void An_entry_that_a_section_lacks_is_added()
    {
        var run = Run(
            "## CPUs\n\n    Status, ARM: Experimental\n    Limit, ARM: 128\n",
            Statement("4.20", "## CPUs\n\n    Status, x86: Supported up to 4096\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal("Experimental", code.Get("XenFeatures.CPUs.ARM.Status"));
        Assert.Equal(128, code.Get("XenLimits.CPUs.ARM.SupportedMax"));
        Assert.Equal(4096, code.Get("XenLimits.CPUs.X86.SupportedMax"));
        Assert.Equal("cpus--arm", code.Releases[0].Find("cpus--arm")?.Key);
    }

    [Fact]
    public void A_section_is_the_same_where_all_its_headings_are()
    {
        var run = Run(
            "## Guest\n\n### Memory\n\n    Limit, x86: 1TiB\n",
            Statement("4.20", "## Host\n\n### Memory\n\n    Limit, x86: 2TiB\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(2048L, code.Get("XenLimits.Host.Memory.X86.SupportedMaxGiB"));
        Assert.Equal(1024L, code.Get("XenLimits.Guest.Memory.X86.SupportedMaxGiB"));
        Assert.Equal(["memory--x86", "memory-1--x86"], code.Releases[0].Limits.Select(limit => limit.Key));
    }

    [Theory]
    [InlineData("    Limit: 64\n", "    Limit-Securty: 8\n    Status: Supported\n")]
    [InlineData("    Limit-Securty: 8\n    Limit: 64\n", "    Status: Supported\n")]
    public void A_line_that_either_lost_leaves_security_support_unstated(string added, string stated)
    {
        var code = LoadedCode.Of(Run("## Disks\n\n" + added, Statement("4.20", "## Disks\n\n" + stated)));

        Assert.Equal(64, code.Get("XenLimits.Disks.SupportedMax"));
        Assert.Null(code.Get("XenLimits.Disks.SecuritySupportedMax"));
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
    [InlineData("Status, x86: Supported up to 4096", "Status, x86: Supported up to 64", 64, 64)]
    [InlineData("Status, x86: Supported up to 4096", "Limit, x86: 64", 64, 64)]
    [InlineData("Status, x86: Supported up to 4096", "Limit-Security, x86: 64", 4096, 64)]
    [InlineData("Limit, x86: 4096", "Limit, x86: 64", 64, 64)]
    [InlineData("Limit, x86: 4096", "Limit, x86: 4096", 4096, 4096)]
    [InlineData("Limit, x86: 4096", "Limit-Security, x86: 64", 4096, 64)]
    [InlineData("Limit-Security, x86: 64", "Limit, x86: 4096", 4096, 64)]
    public void A_stricter_limit_counts(string stated, string added, int supportedMax, int securityMax)
    {
        var run = Run($"## CPUs\n\n    {added}\n", Statement("4.20", $"## CPUs\n\n    {stated}\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(supportedMax, code.Get("XenLimits.CPUs.X86.SupportedMax"));
        Assert.Equal(securityMax, code.Get("XenLimits.CPUs.X86.SecuritySupportedMax"));
        Assert.Equal(supportedMax, Assert.Single(code.Releases[0].Limits).SupportedMax);
    }

    [Fact]
    public void What_has_no_upper_bound_can_be_given_one()
    {
        var run = Run(
            "## Memory\n\n    Limit: 16TiB\n",
            Statement(
                "4.20", "## Memory\n\n    Status: Supported up to 12 TiB. Hosts with more memory " + Beyond + "\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(16384L, code.Get("XenLimits.Memory.SupportedMaxGiB"));
        Assert.Equal(12288L, code.Get("XenLimits.Memory.SecuritySupportedMaxGiB"));
    }

    [Fact]
    public void One_word_size_can_be_restricted()
    {
        var run = Run(
            "## CPUs\n\n    Limit: 64 for 64bit\n",
            Statement("4.20", "## CPUs\n\n    Limit: 8 for 32bit; 128 for 64bit\n"));

        Assert.Empty(run.Diagnostics);
        var code = LoadedCode.Of(run);
        Assert.Equal(8, code.Get("XenLimits.CPUs._32bit.SupportedMax"));
        Assert.Equal(64, code.Get("XenLimits.CPUs._64bit.SupportedMax"));
    }

    [Theory]
    [InlineData("Expermental", "Experimental", "Experimental", "NotSupported")]
    [InlineData("???", "Supported", "Supported", "Supported")]
    [InlineData("Supported, somehow", "Supported, not security supported", "Supported", "NotSupported")]
    public void A_status_that_could_not_be_read_is_repaired(
        string stated, string repaired, string status, string securitySupport)
    {
        var run = Run(
            $"## CPUs\n\n    Status, x86: {repaired}\n", Statement("4.20", $"## CPUs\n\n    Status, x86: {stated}\n"));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path == OverlayPath);
        var code = LoadedCode.Of(run);
        Assert.Equal(status, code.Get("XenFeatures.CPUs.X86.Status"));
        Assert.Equal(securitySupport, code.Get("XenFeatures.CPUs.X86.SecuritySupport"));
        Assert.Equal(repaired, code.Releases[0].Find("cpus--x86")?.Value);
    }

    [Fact]
    public void A_limit_that_could_not_be_read_is_repaired()
    {
        var run = Run(
            "## Memory\n\n    Status: Supported up to 12 TiB\n",
            Statement("4.20", "## Memory\n\n    Status: Supported up to 12 TiBs\n"));

        Assert.Equal(["XEN1005"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(12288L, LoadedCode.Of(run).Get("XenLimits.Memory.SupportedMaxGiB"));
    }

    [Fact]
    public void An_unknown_status_in_an_overlay_takes_nothing_away()
    {
        var run = Run("## CPUs\n\n    Status: ???\n", Statement("4.20", "## CPUs\n\n    Status: Supported\n"));

        Assert.Equal(["XEN1003"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Supported", LoadedCode.Of(run).Get("XenFeatures.CPUs.Status"));
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

    [Theory]
    [InlineData("Status: Experimental", "Status: Supported")]
    [InlineData("Status: Experimental", "Status: Tech Preview")]
    [InlineData("Status: Not supported", "Status: Experimental")]
    [InlineData("Status: Deprecated", "Status: Supported")]
    [InlineData("Status: Supported, not security supported", "Status: Supported")]
    [InlineData("Status: Supported, not security supported", "Status: Deprecated")]
    [InlineData("Status: Supported, security support external", "Status: Supported")]
    [InlineData("Status: No security support, not recommended", "Status: Supported")]
    [InlineData("Status: Supported up to 8", "Status: Supported")]
    [InlineData("Supported: bzImage", "Supported: bzImage, ELF")]
    public void A_known_status_cannot_be_raised(string stated, string raised) => AssertContradiction(stated, raised);

    [Theory]
    [InlineData("Status: Supported up to 64", "Status: Supported up to 65")]
    [InlineData("Status: Supported up to 64", "Limit: 65")]
    [InlineData("Status: Supported up to 64", "Limit-Security: 65")]
    [InlineData("Status: Supported up to 64", "Limit: >65")]
    [InlineData("Status: Supported up to 64", "Limit: 1GiB")]
    [InlineData("Status: Supported up to 64", "Status: Supported up to 64. Guests with more vCPUs " + Beyond)]
    [InlineData("Limit: 64", "Limit: 65")]
    [InlineData("Limit: 8 for 32bit; 128 for 64bit", "Limit: 16 for 32bit")]
    [InlineData("Limit, ARM: 8 for 32bit; 128 for 64bit", "Limit, ARM: 8 for 32bit; 129 for 64bit")]
    public void A_limit_cannot_be_loosened(string stated, string loosened) => AssertContradiction(stated, loosened);

    /// <summary>A line without a qualifier is the default for every implementation.</summary>
    [Theory]
    [InlineData("Status: Experimental", "Status, x86: Supported")]
    [InlineData("Status, x86: Experimental", "Status, x86, shim: Supported")]
    [InlineData("Limit: 64", "Limit, x86: 65")]
    [InlineData("Limit: 64", "Limit: 65 for 64bit")]
    public void A_part_cannot_be_raised_above_what_it_is_part_of(string stated, string raised) =>
        AssertContradiction(stated, raised);

    [Fact]
    public void A_contradiction_is_told_for_each_release_that_it_contradicts()
    {
        var run = Run(
            "## CPUs\n\n    Limit: 64\n",
            Statement("4.19", "## CPUs\n\n    Limit: 32\n"),
            Statement("4.20", "## CPUs\n\n    Limit: 128\n"),
            Statement("4.21", "## CPUs\n\n    Limit: 16\n"));

        Assert.Equal(
            [
                "'Limit: 64' contradicts the statement of Xen 4.19, which says supported up to 32",
                "'Limit: 64' contradicts the statement of Xen 4.21, which says supported up to 16",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.GetMessage().Split(": an overlay")[0]).Order());
        Assert.Equal([32, 64, 16], LoadedCode.Of(run).Releases.Select(statement => statement.Limits[0].SupportedMax));
    }

    [Fact]
    public void Overlays_add_to_each_other()
    {
        var run = GeneratorRun.Of(
            [
                ("SUPPORT.md", Statement("4.20", "")),
                ("a.md", "## CPUs\n\n    Limit: 64\n"),
                ("b.md", "## CPUs\n\n    Limit-Security: 8\n"),
            ],
            overlays: new Dictionary<string, string> { ["a.md"] = "true", ["b.md"] = "True" });

        Assert.Empty(run.Diagnostics);
        var limit = Assert.Single(LoadedCode.Of(run).Releases[0].Limits);
        Assert.Equal((64, 8), (limit.SupportedMax, limit.SecuritySupportedMax));
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
    public void A_defect_of_an_overlay_is_told_in_the_overlay()
    {
        var run = Run("## CPUs\n\n    Limit: many\n", Statement("4.20", ""));

        Assert.Equal(["XEN1005 limits.md(3,12): 'many'"], Describe(run, "## CPUs\n\n    Limit: many\n"));
    }

    [Fact]
    public void A_release_fragment_in_an_overlay_is_reported_and_says_nothing()
    {
        const string overlay = """
            # Release Support

                Xen-Version: 4.99
                Security-Support-Until: 2099-01-01

            # Feature Support

            ## CPUs

                Limit: 64
            """;
        var run = Run(overlay, Statement("4.20", ""));

        Assert.Equal(["XEN1015 limits.md(3,5): 'Xen-Version'"], Describe(run, overlay));
        var statement = Assert.Single(LoadedCode.Of(run).Releases);
        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Equal(new DateTime(2030, 3, 5), statement.Release.SecuritySupportUntil);
        Assert.Equal("4.20", Assert.Single(statement.Entries, entry => entry.Field == "Xen-Version").Value);
        Assert.Single(statement.Limits);
    }

    [Fact]
    public void A_definition_in_an_overlay_is_not_lost()
    {
        const string overlay = """
            # Format and definitions

            ## Preview

                Functional completeness: Yes
                Functional stability: Quirky
                Interface stability: Stable
                Security supported: No
            """;
        var run = Run(overlay, Statement("4.20", ""));

        var isAdded = LoadedCode.Of(run).Releases[0].Definitions.Any(definition => definition.Label == "Preview");
        Assert.True(isAdded || !run.Diagnostics.IsEmpty);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("overlay")]
    public void Metadata_that_is_neither_true_nor_false_is_reported(string metadata)
    {
        var run = GeneratorRun.Of(
            [("SUPPORT.md", Statement("4.20", "")), (OverlayPath, "## CPUs\n\n    Limit: 64\n")],
            overlays: new Dictionary<string, string> { [OverlayPath] = metadata });

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("XEN1033", diagnostic.Id);
        Assert.Equal(OverlayPath, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal($"'{metadata}' is no valid value of Overlay: expected true or false", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("False")]
    public void A_file_that_is_no_overlay_is_a_statement(string metadata)
    {
        var run = GeneratorRun.Of(
            [("one.md", Statement("4.20", "")), ("other.md", Statement("4.21", ""))],
            overlays: new Dictionary<string, string> { ["other.md"] = metadata });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, LoadedCode.Of(run).Releases.Count);
    }

    [Fact]
    public void An_overlay_without_a_statement_is_reported()
    {
        var run = Run("## CPUs\n\n    Limit: 64\n");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("XEN1033", OverlayPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(run.Sources);
    }

    /// <summary>The line is reported at its value, and the statement is what it is without the line.</summary>
    private static void AssertContradiction(string stated, string added)
    {
        var statement = Statement("4.20", $"## CPUs\n\n    {stated}\n");
        var overlay = $"## Disks\n\n    Limit: 8\n\n## CPUs\n\n    Status, other: Not supported\n    {added}\n";
        var run = Run(overlay, statement);

        var value = added[(added.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        Assert.Equal([$"XEN1032 limits.md(8,{5 + added.Length - value.Length}): '{value}'"], Describe(run, overlay));

        var allowed = Run(overlay.Replace($"    {added}\n", ""), statement);
        Assert.Empty(allowed.Diagnostics);
        Assert.Equal(allowed.Sources, run.Sources);
    }

    private static GeneratorRun Run(string overlay, params string[] statements) => GeneratorRun.Of(
        [.. statements.Select((text, index) => ($"{index}/SUPPORT.md", text)), (OverlayPath, overlay)],
        overlays: new Dictionary<string, string> { [OverlayPath] = "true" });

    private static string Statement(string version, string features) =>
        StatementAssert.Preamble.Replace("4.20", version) + features;

    /// <summary>Each diagnostic with its place and the text that is there.</summary>
    private static IEnumerable<string> Describe(GeneratorRun run, string text) =>
        from diagnostic in run.Diagnostics
        let span = diagnostic.Location.SourceSpan
        let place = diagnostic.Location.GetLineSpan()
        let start = place.StartLinePosition
        let piece = text.Substring(span.Start, span.Length)
        select $"{diagnostic.Id} {place.Path}({start.Line + 1},{start.Character + 1}): '{piece}'";
}
