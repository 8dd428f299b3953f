using XenSupport.Reading.Fragments;

namespace XenSupport.Reading.Tests.Fragments;

public class KeyBuilderTests
{
    [Theory]
    [InlineData("x86-64")]
    [InlineData("release-4.20")]
    [InlineData("sync_console")]
    public void Without_a_qualifier_the_key_is_the_anchor(string anchor) =>
        Assert.Equal(anchor, KeyBuilder.Create(anchor, null));

    [Theory]
    [InlineData("dom0", "a--dom0")]
    [InlineData("x86_32, shim", "a--x8632-shim")]
    [InlineData("x86 HVM/PVH, Shadow, 2MiB", "a--x86-hvmpvh-shadow-2mib")]
    [InlineData("SCI(F) UART", "a--scif-uart")]
    [InlineData("Linux, \"backend allocation\" mode", "a--linux-backend-allocation-mode")]
    [InlineData("SYSTEM_SUSPEND", "a--systemsuspend")]
    [InlineData("virtio-net", "a--virtio-net")]
    [InlineData("Xen-Version", "a--xen-version")]
    [InlineData("a  b\tc", "a--a--b-c")]
    [InlineData("a, b", "a--a-b")]
    [InlineData("a/b", "a--ab")]
    [InlineData("4.20", "a--420")]
    [InlineData("AZaz09-", "a--azaz09-")]
    [InlineData("@[`{/:", "a--")]
    [InlineData("Été", "a--t")]
    [InlineData("\u212a\u0130", "a--")]
    public void A_qualifier_follows_in_lower_case_with_hyphens_and_without_punctuation(string qualifier, string key) =>
        Assert.Equal(key, KeyBuilder.Create("a", qualifier));

    [Fact]
    public void A_key_may_be_longer_than_any_real_one() =>
        Assert.Equal(
            $"{new string('a', 200)}--{new string('b', 200)}",
            KeyBuilder.Create(new string('a', 200), new string('B', 200)));

    [Fact]
    public void The_anchor_is_not_changed() =>
        Assert.Equal("release-4.20_é--x", KeyBuilder.Create("release-4.20_é", "x"));
}
