using SampleConsumer.Guests;
using SampleConsumer.Hosts;

namespace XenSupport.Sample.Tests;

/// <summary>What a release says against a planned guest.</summary>
public class GuestTests
{
    [Theory]
    [InlineData("g 2 1024")]
    [InlineData("g 128 8388608")]
    [InlineData("g 129 1024", "129 vCPUs: more than this tool manages")]
    [InlineData("g 2 8388609", "8388609 MiB of memory: supported, but not security supported")]
    [InlineData("g 2 99999999", "99999999 MiB of memory: not supported")]
    public void An_amount_is_compared_with_the_limits(string plan, params string[] objections) =>
        Assert.Equal(objections, FindObjections(GuestPlan.Parse(plan)));

    [Theory]
    [InlineData("x86nested-hvm--x86-hvm", "x86/Nested HVM: Experimental")]
    [InlineData("driver-domains", "Driver Domains: Supported, with caveats")]
    [InlineData("no-such-feature", "no-such-feature: not stated")]
    public void A_feature_must_be_supported_with_security_support(string key, string objection) =>
        Assert.Equal([objection], FindObjections(new GuestPlan("g") { Needs = [key] }));

    [Theory]
    [InlineData("")]
    [InlineData("g 2")]
    [InlineData("g two 1024")]
    [InlineData("g -2 1024")]
    public void Other_words_are_no_plan(string text) =>
        Assert.Throws<FormatException>(() => GuestPlan.Parse(text));

    [Theory]
    [InlineData(0, "no memory")]
    [InlineData(8 << 20, "security supported")]
    [InlineData(12 << 20, "supported, not security supported")]
    [InlineData(16 << 20, "not supported")]
    public void Memory_is_described_by_constants(long memory, string description) =>
        Assert.Equal(description, new GuestPlan("g") { MemoryMiB = memory }.DescribeMemory());

    private static IReadOnlyList<string> FindObjections(GuestPlan plan) =>
        Placement.FindObjections(plan, Fleet.HostOf("4.21").Statement!);
}
