using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The sample's overlay adds the tool's own limits, without security support.</summary>
public class SampleOverlayTests
{
    private static readonly string Folder = Repository.PathOf("sample-consumer", "statements");

    // Run once, because it builds five releases.
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorRun.Of(
        Directory.GetFiles(Folder).Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
        items: new Dictionary<string, ItemMetadata> { ["tool.md"] = ItemMetadata.OfOverlay }));

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
    public void Each_release_has_the_limit_without_security_support(
        string key,
        long supportedMax) =>
        Assert.Equal(
            Enumerable.Repeat<(long?, long?)>((supportedMax, null), 5),
            Code.Value.Releases.Select(statement => statement.FindLimit(key)).Select(
                limit => (limit?.SupportedMax, limit?.SecuritySupportedMax)));

    [Fact]
    public void These_releases_are_built() => Assert.Equal(
        ["4.17", "4.18", "4.19", "4.20", "4.21"],
        Code.Value.Releases.Select(statement => statement.Release.VersionText));

    [Fact]
    public void The_statements_and_the_overlay_build_without_a_warning() => Assert.DoesNotContain(
        Run.Value.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
}
