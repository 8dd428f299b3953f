using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The overlay of xen-support adds the tool's own limits, without security support.</summary>
public class ToolOverlayTests
{
    private const string Overlay = "limits.md";

    // As the tool's project says: check knows no older release.
    private static readonly XenVersion Oldest = new(4, 17);

    // Run once, because it builds thirteen releases.
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorRun.Of(
        [
            .. PackagedStatements.Versions.Select(version => (version + ".md", PackagedStatements.Read(version))),
            (Overlay, File.ReadAllText(Repository.PathOf("src", "XenSupport.Tool", "Check", Overlay))),
        ],
        items: new Dictionary<string, ItemMetadata>
        {
            [Overlay] = ItemMetadata.OfOverlay with { Xen = $"{Oldest}-" },
        }));

    private static readonly Lazy<LoadedCode> Code = new(() => LoadedCode.Of(Run.Value));

    [Theory]
    [InlineData("memory--arm-builder", 1019L << 30)]
    [InlineData("virtual-cpus--x86-pv", 8192)]
    [InlineData("virtual-cpus--x86-hvmpvh", 128)]
    [InlineData("virtual-cpus--arm64", 128)]
    [InlineData("virtual-cpus--arm32", 8)]
    [InlineData("virtual-cpus--arm-gicv2", 8)]
    [InlineData("virtual-cpus--online", 1024)]
    [InlineData("virtual-disks--xvd", 1048576)]
    [InlineData("virtual-disks--hd", 4)]
    [InlineData("virtual-disks--sd", 16)]
    [InlineData("emulated-disks--ide", 4)]
    [InlineData("emulated-disks--ahci", 6)]
    [InlineData("virtual-numa-nodes", 32)]
    [InlineData("virtio-devices--arm", 11)]
    [InlineData("virtual-spis--arm", 5088)]
    [InlineData("event-channels", 131072)]
    [InlineData("altp2m-views", 512)]
    public void Each_release_from_4_17_on_has_the_limit_without_security_support(
        string key,
        long supportedMax) =>
        Assert.All(
            Code.Value.Releases,
            statement => Assert.Equal(
                statement.Release.Version >= Oldest ? (supportedMax, null) : default((long?, long?)),
                (statement.FindLimit(key)?.SupportedMax, statement.FindLimit(key)?.SecuritySupportedMax)));

    [Fact]
    public void These_releases_are_built() => Assert.Equal(
        PackagedStatements.Versions, Code.Value.Releases.Select(statement => statement.Release.VersionText));

    [Fact]
    public void The_statements_and_the_overlay_build_without_a_warning() => Assert.DoesNotContain(
        Run.Value.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
}
