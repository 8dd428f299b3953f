using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Memory: how much, and how Xen manages it.</summary>
public class MemoryTests
{
    [Theory]
    [InlineData("pv", "memory = 8388608")]
    [InlineData("pv", "memory = 8388609", "2 no-security-support memory--x86")]
    [InlineData("pv", "memory = 16777215", "2 no-security-support memory--x86")]
    [InlineData("pv", "memory = 16777216", "2 over-limit memory--x86")]
    [InlineData("hvm", "maxmem = 16777216; memory = 16777216", "2 over-limit memory--x86")]
    [InlineData("pv", "memory = 8388609; maxmem = 1", "2 no-security-support memory--x86")]
    [InlineData("pv", "memory = 9223372036854775807", "2 over-limit memory--x86")]
    [InlineData("pv", "memory = '-1'", "2 unusable-value")]
    [InlineData("arm32", "memory = 12288")]
    [InlineData("arm32", "memory = 12289", "2 over-limit memory--arm32")]
    [InlineData("arm64", "memory = 1043456")]
    [InlineData("arm64", "memory = 1043457", "2 over-limit memory--arm-builder")]
    [InlineData("arm64", "memory = 1048577", "2 over-limit memory--arm64", "2 over-limit memory--arm-builder")]
    [InlineData(
        "pvh",
        "vnuma = [ [ 'size=8388608' ], [ 'size = 1' ] ]; memory = 8388609",
        "2 no-security-support memory--x86")]
    public void The_larger_of_memory_and_maxmem_is_compared_with_the_limits(
        string kind,
        string text,
        params string[] findings) => Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("pv", "memory = 1; maxmem = 2")]
    [InlineData("hvm", "memory = 1; maxmem = 2")]
    [InlineData("pvh", "memory = 1; maxmem = 2", "2 unstated")]
    [InlineData("pvh", "memory = 2; maxmem = 2")]
    [InlineData("arm64", "memory = 1; maxmem = 2")]
    public void Less_memory_at_the_start_is_a_finding_only_in_a_PVH_guest(
        string kind,
        string text,
        params string[] findings) => Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("hvm", "hap = 1")]
    [InlineData(
        "hvm",
        "hap = 0",
        "2 no-security-support shadow-paging",
        "2 no-security-support super-page-support--x86-hvmpvh-shadow-2mib")]
    [InlineData(
        "pvh",
        "hap = 0",
        "2 no-security-support shadow-paging",
        "2 no-security-support super-page-support--x86-hvmpvh-shadow-2mib")]
    [InlineData("pv", "hap = 0", "2 no-effect")]
    [InlineData("arm64", "hap = 0", "2 refused")]
    [InlineData("arm64", "hap = 1")]
    [InlineData("arm64", "llc_colors = [ '0-3' ]", "2 experimental cache-coloring--arm64")]
    [InlineData("arm32", "llc_colors = [ '0-3' ]", "2 unstated")]
    [InlineData("pv", "llc_colors = [ '0-3' ]", "2 refused")]
    [InlineData("hvm", "vmtrace_buf_kb = 64", "2 tech-preview processor-trace-support--x86")]
    [InlineData("pvh", "vmtrace_buf_kb = 0")]
    [InlineData("pv", "vmtrace_buf_kb = 64", "2 refused")]
    [InlineData("arm64", "vmtrace_buf_kb = 64", "2 unstated")]
    public void Translation_caches_and_traces_have_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("hvm", "altp2m = 'disabled'", "4.21")]
    [InlineData("hvm", "altp2m = 0", "4.21")]
    [InlineData("hvm", "altp2m = 'mixed'", "4.21", "2 tech-preview alternative-p2m--x86-hvm")]
    [InlineData("hvm", "altp2m = 'EXTERNAL'", "4.21", "2 tech-preview alternative-p2m--x86-hvm")]
    [InlineData("hvm", "altp2m = 3", "4.21", "2 tech-preview alternative-p2m--x86-hvm")]
    [InlineData("hvm", "altp2m = 4", "4.21", "2 refused")]
    [InlineData("hvm", "altp2m = 'yes'", "4.21", "2 refused")]
    [InlineData("hvm", "altp2mhvm = 1", "4.21", "2 deprecated-spelling", "2 tech-preview alternative-p2m--x86-hvm")]
    [InlineData("pvh", "altp2m = 'mixed'", "4.20", "2 unstated")]
    [InlineData("pvh", "altp2m = 'mixed'", "4.21", "2 unstated", "2 refused")]
    [InlineData("pvh", "altp2m = 'mixed'; altp2m_count = 10", "4.21", "2 unstated")]
    [InlineData("pv", "altp2m = 'mixed'", "4.18", "2 unstated")]
    [InlineData("pv", "altp2m = 'mixed'", "4.19", "2 refused")]
    [InlineData("arm64", "altp2m = 'mixed'", "4.18", "2 no-effect", "2 tech-preview alternative-p2m--arm")]
    [InlineData("arm64", "altp2m = 'mixed'", "4.19", "2 refused", "2 tech-preview alternative-p2m--arm")]
    public void Several_views_of_memory_have_these_findings(
        string kind,
        string text,
        string version,
        params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text, version));
}
