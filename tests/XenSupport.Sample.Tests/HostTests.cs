using SampleConsumer.Hosts;
using SampleConsumer.Patch;

namespace XenSupport.Sample.Tests;

/// <summary>A host does only what its own release supports.</summary>
public class HostTests
{
    [Fact]
    public void What_its_release_supports_is_done_live() => Assert.Equal(
        ["xen-livepatch load FIX.livepatch", "xenstore-control live-update NEW-BINARY"],
        PatchPlan.Create(Fleet.HostOf("4.21.1-xcpng")).Select(step => step.Action));

    [Theory]
    [InlineData("4.17.5")]
    [InlineData("4.18")]
    [InlineData("4.19.0")]
    [InlineData("4.20.3-xcpng")]
    public void A_preview_is_not_used_to_apply_a_fix(string version) => Assert.Equal(
        [true, false],
        PatchPlan.Create(Fleet.HostOf(version)).Select(step => step.IsLive));

    [Fact]
    public void On_Arm_the_hypervisor_needs_a_restart() => Assert.False(
        PatchPlan.Create(new Host("arm", "4.21.0", Processor.Arm))[0].IsLive);

    [Theory]
    [InlineData("4.99.0")]
    [InlineData("unknown")]
    public void Nothing_is_done_live_on_a_host_without_a_statement(string version) =>
        Assert.DoesNotContain(PatchPlan.Create(Fleet.HostOf(version)), step => step.IsLive);

    [Theory]
    [InlineData("4.17.5", "the default")]
    [InlineData("4.21.0", "dom0=pvh")]
    [InlineData("4.99.0", "the default")]
    public void Dom0_is_PVH_where_that_is_supported(string version, string expected) =>
        Assert.Equal(expected, Fleet.HostOf(version).RecommendDom0());
}
