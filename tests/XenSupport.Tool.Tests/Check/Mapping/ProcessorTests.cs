using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Virtual processors: their number, features and placement.</summary>
public class ProcessorTests
{
    [Theory]
    [InlineData("pv", "vcpus = 1024")]
    [InlineData("pv", "vcpus = 1025", "2 over-limit virtual-cpus--online")]
    [InlineData("pv", "maxvcpus = 8192")]
    [InlineData("pv", "maxvcpus = 8193", "2 over-limit virtual-cpus--x86-pv")]
    [InlineData("hvm", "maxvcpus = 128")]
    [InlineData("hvm", "vcpus = 129", "2 over-limit virtual-cpus--x86-hvmpvh")]
    [InlineData("pvh", "maxvcpus = 129", "2 over-limit virtual-cpus--x86-hvmpvh")]
    [InlineData("arm64", "maxvcpus = 129", "2 over-limit virtual-cpus--arm64")]
    [InlineData("arm32", "maxvcpus = 9", "2 over-limit virtual-cpus--arm32")]
    [InlineData("arm64", "maxvcpus = 8; gic_version = 'v2'")]
    [InlineData("arm64", "maxvcpus = 9; gic_version = 'v2'", "2 over-limit virtual-cpus--arm-gicv2")]
    [InlineData("pv", "vcpus = 4; maxvcpus = 2", "2 refused")]
    [InlineData(
        "pvh",
        "vnuma = [ [ 'size=64', 'vcpus=0-127,200' ] ]; memory = 64",
        "2 over-limit virtual-cpus--x86-hvmpvh")]
    [InlineData("pv", "vcpus = 4; maxvcpus = 0")]
    public void Counts_are_compared_with_the_tools_limits(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("vcpus = '-1'", "4.21", "2 refused")]
    [InlineData("vcpus = '-1'", "4.22", "2 unusable-value")]
    [InlineData("vcpus = 0", "4.17", "2 unusable-value")]
    [InlineData("vcpus = 0", "4.22", "2 unusable-value")]
    [InlineData("vcpus = 0; cap = 100", "4.22", "2 unusable-value")]
    [InlineData("vcpus = '-1'; cap = 101", "4.22", "2 unusable-value", "2 refused")]
    [InlineData("vcpus = 1; cap = 100", "4.22")]
    public void Less_than_one_processor_is_one(string text, string version, params string[] findings) =>
        Assert.Equal(findings, Checked.On("pv", text, version));

    [Theory]
    [InlineData("hvm", "nestedhvm = 1", "2 experimental x86nested-hvm--x86-hvm")]
    [InlineData("hvm", "nestedhvm = 0")]
    [InlineData("pvh", "nestedhvm = 1", "2 unstated")]
    [InlineData("pv", "nestedhvm = 1", "2 no-effect")]
    [InlineData("arm64", "nestedhvm = 1", "2 refused")]
    [InlineData("arm32", "vpmu = 1", "2 experimental vpmu--arm")]
    [InlineData("hvm", "vpmu = 1", "2 refused")]
    [InlineData("hvm", "vpmu = 0")]
    [InlineData("hvm", "mca_caps = [ 'lmce' ]")]
    [InlineData("hvm", "mca_caps = [ 'smce' ]", "2 refused")]
    public void Features_have_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("pv", "pool = 'p'")]
    [InlineData("pv", "cpus = [ '0', '1' ]")]
    [InlineData("pv", "cpus_soft = '0-3'")]
    [InlineData("pv", "slice = 1", "2 no-effect")]
    [InlineData("pv", "latency = 1", "2 no-effect")]
    [InlineData("pvh", "vnuma = [ [ 'size=32' ] ]")]
    [InlineData("pv", "vnuma = [ [ 'size=32' ] ]", "2 refused")]
    [InlineData("arm64", "vnuma = [ [ 'size=32' ] ]", "2 unstated")]
    public void Placement_has_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("cpu_weight = 256", "credit-scheduler")]
    [InlineData("cap = 50", "credit-scheduler")]
    [InlineData("period = 10000", "rtds-based-scheduler")]
    [InlineData("extratime = 1", "rtds-based-scheduler")]
    public void The_scheduler_that_a_setting_is_for_is_undecided(string text, string key) =>
        Assert.Contains($"2 undecided {key}", Checked.Notes(Checked.Guest(text)));
}
