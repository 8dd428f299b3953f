using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4008: a status better than that of everything the feature can be built on.</summary>
public class DependencyCheckerTests
{
    [Theory]
    [InlineData("Supported, with caveats", "Experimental", "Experimental")]
    [InlineData("Supported", "Supported, not security supported", "Tech Preview")]
    [InlineData("Tech Preview", "Experimental", "Not supported")]
    public void Passthrough_needs_one_IOMMU_that_is_as_strong(
        string passthrough, string amd, string intel) => Assert.Equal(
        [
            $"SUPPORT.md:19 '{passthrough}' XEN4008 'x86pci-device-passthrough--x86-pv' is '{passthrough}', but it "
                + $"depends on 'iommu--amd-iommu' ('{amd}') or 'iommu--intel-vt-d' ('{intel}')",
        ],
        TreeFindings.Of(TreeOf(passthrough, amd, intel)));

    [Theory]
    [InlineData("Supported", "Supported", "Experimental")]
    [InlineData("Supported", "Supported, with caveats", "Experimental")]
    [InlineData("Supported", "Deprecated", "Experimental")]
    [InlineData("Supported", "Suported", "Experimental")]
    [InlineData("Experimental", "Tech Preview", "Tech Preview")]
    [InlineData("Supported, not security supported", "Supported, not security supported", "Experimental")]
    public void One_that_is_strong_enough_or_unreadable_is_enough(string passthrough, string amd, string intel) =>
        Assert.Empty(TreeFindings.Of(TreeOf(passthrough, amd, intel)));

    [Fact]
    public void Without_the_rows_of_the_table_nothing_is_compared() => Assert.Empty(
        TreeFindings.Of(SmallTree.Of("### x86/PCI Device Passthrough\n\n    Status, x86 PV: Supported")));

    private static SmallTree TreeOf(string passthrough, string amd, string intel) => SmallTree.Of(
        $"### IOMMU\n\n    Status, AMD IOMMU: {amd}\n    Status, Intel VT-d: {intel}\n\n"
            + $"### x86/PCI Device Passthrough\n\n    Status, x86 PV: {passthrough}");
}
