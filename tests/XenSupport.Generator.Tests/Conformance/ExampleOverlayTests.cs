using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The overlays of docs/examples apply to the release of their product, and are marked as its.</summary>
public class ExampleOverlayTests
{
    private const string XcpNg = "XCP-ng 8.3";
    private const string XenServer = "XenServer 8";

    private static readonly Dictionary<string, string> Overlays = new()
    {
        [XcpNg] = "xcp-ng-8.3.md",
        [XenServer] = "xenserver-8.md",
    };

    private static readonly Lazy<GeneratorRun> XcpNgRun = new(() => Run(XcpNg));

    private static readonly Lazy<GeneratorRun> XenServerRun = new(() => Run(XenServer));

    public static TheoryData<string> Products { get; } = [XcpNg, XenServer];

    [Theory]
    [MemberData(nameof(Products))]
    public void It_builds_without_a_finding(string product) =>
        Assert.DoesNotContain(
            RunOf(product).Diagnostics,
            diagnostic => diagnostic.Location.GetLineSpan().Path == Overlays[product]
                || diagnostic.Severity > DiagnosticSeverity.Info);

    [Theory]
    [MemberData(nameof(Products))]
    public void It_applies_to_one_release(string product) => Assert.Equal(
        ["4.17"],
        LoadedCode.Of(RunOf(product)).Releases
            .Where(statement => statement.Entries.Any(entry => entry.OriginTitle == product))
            .Select(statement => statement.Release.VersionText));

    [Theory]
    [InlineData(XcpNg, "physical-cpus--x86", 960)]
    [InlineData(XcpNg, "virtual-cpus--untrusted-guest", 32)]
    [InlineData(XcpNg, "virtual-cpus--trusted-guest", 128)]
    [InlineData(XcpNg, "memory--x86-with-memory-snapshots", 3L << 39)]
    [InlineData(XcpNg, "disks", 241)]
    [InlineData(XcpNg, "disk-size--qcow2", 16381L << 30)]
    [InlineData(XcpNg, "network-interfaces", 16)]
    [InlineData(XenServer, "virtual-cpus--trusted-guest", 64)]
    [InlineData(XenServer, "disks", 241)]
    [InlineData(XenServer, "network-interfaces", 7)]
    public void A_limit_that_Xen_lacks_is_the_products_and_has_no_security_support(
        string product, string key, long supportedMax)
    {
        var limit = LoadedCode.Of(RunOf(product)).Releases[0].FindLimit(key);

        Assert.Equal((supportedMax, null), (limit?.SupportedMax, limit?.SecuritySupportedMax));
        Assert.Equal((SupportOrigin.Overlay, product), (limit?.Origin, limit?.OriginTitle));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void It_states_no_security_support(string product)
    {
        var stated = LoadedCode.Of(RunOf(product)).Releases[0].Entries.Where(entry => entry.OriginTitle == product);

        Assert.NotEmpty(stated);
        Assert.DoesNotContain(stated, entry => entry.SecuritySupport != SecuritySupport.Unknown);
    }

    /// <summary>Xen supports that much too, with security support.</summary>
    [Theory]
    [InlineData(XcpNg, "physical-memory--x86", 5587L << 30)]
    [InlineData(XcpNg, "memory--x86", 8L << 40)]
    [InlineData(XenServer, "memory--x86", 3L << 39)]
    public void A_lower_limit_than_Xens_is_the_products(string product, string key, long max)
    {
        var limit = LoadedCode.Of(RunOf(product)).Releases[0].FindLimit(key);

        Assert.Equal((max, max), (limit?.SupportedMax, limit?.SecuritySupportedMax));
        Assert.Equal(product, limit?.OriginTitle);
    }

    [Fact]
    public void Of_both_the_lower_limit_counts()
    {
        var run = Run(XcpNg, XenServer);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        var limit = LoadedCode.Of(run).Releases[0].FindLimit("network-interfaces");
        Assert.Equal((7, XenServer), (limit?.SupportedMax, limit?.OriginTitle));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Hover_names_the_product(string product) => Assert.Contains(
        RunOf(product).Sources.Values,
        source => source.Contains($"[overlay: {product}]", StringComparison.Ordinal));

    private static GeneratorRun RunOf(string product) => (product == XcpNg ? XcpNgRun : XenServerRun).Value;

    private static GeneratorRun Run(params string[] products) => GeneratorRun.Of(
        [
            .. PackagedStatements.Versions
                .Where(version => XenVersion.Parse(version) >= new XenVersion(4, 17))
                .Select(version => ReadFile(PackagedStatements.PathOf(version))),
            .. products.Select(product => ReadFile(Repository.PathOf("docs", "examples", Overlays[product]))),
        ],
        items: products.ToDictionary(
            product => Overlays[product],
            product => ItemMetadata.OfOverlay with { Title = product, Xen = "4.17" }));

    private static (string Path, string Text) ReadFile(string path) =>
        (Path.GetFileName(path), File.ReadAllText(path));
}
