using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Settings that cannot be combined, and bounds of numbers.</summary>
public class CombinationTests
{
    [Theory]
    [InlineData("hvm", "memory = 1; maxmem = 2; passthrough = 'enabled'", "2 refused")]
    [InlineData("arm64", "memory = 1; maxmem = 2; passthrough = 'enabled'", "2 refused")]
    [InlineData("pv", "memory = 1; maxmem = 2; passthrough = 'enabled'")]
    [InlineData("hvm", "memory = 1; maxmem = 2; passthrough = 'disabled'")]
    [InlineData(
        "hvm",
        "memory = 1; maxmem = 2\naltp2m = 'mixed'",
        "2 refused",
        "3 tech-preview alternative-p2m--x86-hvm")]
    [InlineData("hvm", "memory = 1\nvnuma = [ [ 'size=2' ] ]", "3 refused")]
    [InlineData("hvm", "memory = 2; maxmem = 3; vnuma = [ [ 'size=2' ] ]", "2 refused")]
    [InlineData("hvm", "memory = 2; maxmem = 2\nvnuma = [ [ 'size=3' ] ]", "2 refused")]
    [InlineData("hvm", "memory = 2; maxvcpus = 3; vnuma = [ [ 'size=2', 'vcpus=0-1' ] ]", "2 refused")]
    [InlineData("hvm", "memory = 2; maxvcpus = 2; maxmem = 2; vnuma = [ [ 'size=2', 'vcpus=0-1' ] ]")]
    [InlineData(
        "hvm",
        "nestedhvm = 1\naltp2m = 'mixed'",
        "2 experimental x86nested-hvm--x86-hvm",
        "2 refused",
        "3 tech-preview alternative-p2m--x86-hvm")]
    [InlineData(
        "hvm",
        "nestedhvm = 1\nhap = 0",
        "2 experimental x86nested-hvm--x86-hvm",
        "2 refused",
        "3 no-security-support shadow-paging",
        "3 no-security-support super-page-support--x86-hvmpvh-shadow-2mib")]
    [InlineData(
        "hvm",
        "altp2m = 'mixed'\npci = [ '08:00.0' ]",
        "2 tech-preview alternative-p2m--x86-hvm",
        "3 caveats x86pci-device-passthrough--x86-hvm",
        "3 caveats x86pci-device-passthrough--x86-hvm")]
    [InlineData(
        "hvm",
        "pci = [ '08:00.0' ]\npassthrough = 'disabled'",
        "2 caveats x86pci-device-passthrough--x86-hvm",
        "3 refused")]
    [InlineData(
        "hvm",
        "device_model_stubdomain_override = 1\nvif = [ 'backend=net' ]",
        "2 caveats device-model-stub-domains",
        "2 caveats linux-device-model-stubdomains",
        "2 caveats device-model-stub-domains",
        "3 caveats driver-domains")]
    [InlineData("pv", "timer_mode = 'no_delay_for_missed_ticks'", "2 refused")]
    [InlineData("hvm", "timer_mode = 1", "2 deprecated-spelling")]
    [InlineData("hvm", "tsc_mode = 'native'")]
    [InlineData("hvm", "tsc_mode = 2", "2 deprecated-spelling")]
    public void Settings_that_cannot_be_combined_are_found(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("pv", "max_grant_frames = 2147483647")]
    [InlineData("pv", "max_grant_frames = 2147483648", "2 refused")]
    [InlineData("pv", "max_maptrack_frames = '-1'", "2 refused")]
    [InlineData("pv", "max_grant_version = 15")]
    [InlineData("pv", "max_grant_version = 16", "2 refused")]
    [InlineData("pv", "cpu_weight = 0", "2 refused")]
    [InlineData("pv", "cpu_weight = 65535")]
    [InlineData("pv", "cap = 200; vcpus = 2")]
    [InlineData("pv", "cap = 201; vcpus = 2", "2 refused")]
    [InlineData("hvm", "mmio_hole = 255", "2 refused")]
    [InlineData("hvm", "mmio_hole = 3840")]
    [InlineData("hvm", "vmtrace_buf_kb = 96", "2 tech-preview processor-trace-support--x86", "2 refused")]
    [InlineData("hvm", "vmtrace_buf_kb = 131072", "2 tech-preview processor-trace-support--x86", "2 refused")]
    [InlineData("hvm", "videoram = 7", "2 refused")]
    [InlineData("hvm", "videoram = 8")]
    [InlineData("hvm", "videoram = 8; vga = 'stdvga'", "2 refused")]
    [InlineData("hvm", "videoram = 16; stdvga = 1", "2 deprecated-spelling")]
    [InlineData("hvm", "videoram = 127; vga = 'qxl'", "2 refused", "2 unlisted-device virtual-hardware-qemu")]
    [InlineData("hvm", "altp2m_count = 513; altp2m = 0", "2 refused", "2 over-limit altp2m-views")]
    [InlineData("pv", "max_event_channels = 131072")]
    [InlineData("pv", "max_event_channels = 131073", "2 over-limit event-channels")]
    [InlineData("arm64", "nr_spis = 5089", "2 unstated", "2 over-limit virtual-spis--arm")]
    public void Numbers_out_of_bounds_are_found(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Fact]
    public void More_than_32_nodes_are_over_the_limit() => Assert.Contains(
        "2 over-limit virtual-numa-nodes",
        Checked.On("hvm", $"memory = 33; vnuma = [ {string.Join(", ", Enumerable.Repeat("[ 'size=1' ]", 33))} ]"));

    [Fact]
    public void More_than_11_virtio_devices_are_over_the_limit() => Assert.Contains(
        "2 over-limit virtio-devices--arm",
        Checked.On("arm64", $"virtio = [ {string.Join(", ", Enumerable.Repeat("''", 12))} ]"));

    [Theory]
    [InlineData("viridian = 1")]
    [InlineData("cpuid = 'host'")]
    [InlineData("hpet = 1")]
    [InlineData("ms_vm_genid = 'generate'")]
    [InlineData("xenstore_feature_mask = 0")]
    [InlineData("pci_msitranslate = 1; pci = [ '01:00.0' ]")]
    [InlineData("vnuma = [ [ 'size=32' ] ]; memory = 32; hpet = 0")]
    [InlineData("device_model_override = '/usr/lib/xen/bin/qemu-system-i386'")]
    public void A_setting_without_a_row_gives_a_note(string text) =>
        Assert.Contains("2 no-row", Checked.Notes(Checked.Hvm(text)));

    [Theory]
    [InlineData("hvm", "viridian = 0")]
    [InlineData("hvm", "viridian = []")]
    [InlineData("hvm", "msr_relaxed = 0")]
    [InlineData("pv", "e820_host = 0")]
    [InlineData("arm64", "xenstore_quota = []")]
    public void A_setting_without_a_row_that_asks_for_nothing_gives_none(string kind, string text) =>
        Assert.DoesNotContain(Checked.ResultOn(kind, text).Findings, finding => finding.Rule.Id == "no-row");

    [Fact]
    public void A_quota_of_Xenstore_gives_a_note() => Assert.Contains(
        Checked.ResultOn("arm64", "xenstore_quota = [ 'nodes=1' ]").Findings, finding => finding.Rule.Id == "no-row");

    [Theory]
    [InlineData("hvm", "pci_permissive = 1; pci = [ '01:00.0' ]", 1)]
    [InlineData("hvm", "pci = [ '01:00.0,permissive=1,seize=0' ]", 18)]
    [InlineData("pv", "pci = [ '01:00.0,permissive=0,seize=1' ]", 31)]
    [InlineData("hvm", "device_model_user = 'root'", 1)]
    [InlineData("hvm", "device_model_stubdomain_override = 1; stubdomain_kernel = '/k'", 39)]
    [InlineData("pvh", "pvshim = 1; pvshim_path = '/shim'", 13)]
    [InlineData("hvm", "hvm_pirq = 1", 1)]
    [InlineData("hvm", "nx = 0", 1)]
    [InlineData("hvm", "spice = 1; spiceport = 1; spicedisable_ticketing = 1", 27)]
    [InlineData("hvm", "vnclisten = '0.0.0.0'", 1)]
    [InlineData("pv", "vfb = [ 'vnc=1,vnclisten=0.0.0.0' ]", 16)]
    [InlineData("pv", "vif = [ 'script=/srv/vif-mine' ]", 10)]
    [InlineData("pv", "disk = [ '/a,raw,xvda,w,script=block-mine' ]", 25)]
    public void What_may_weaken_security_gives_a_note_of_the_tool(string kind, string text, int column) => Assert.Equal(
        [column],
        Checked.ResultOn(kind, text).Findings
            .Where(finding => finding.Message.Contains("note of this tool: ", StringComparison.Ordinal))
            .Select(finding => finding.Span!.Value.Start.Column));

    [Theory]
    [InlineData("hvm", "vnclisten = '127.0.0.1:1'; hvm_pirq = 0; pci_permissive = 0; nx = 1")]
    [InlineData("pv", "vif = [ 'script=/etc/xen/scripts/vif-nat' ]; disk = [ 'nbd:host 1,xvda,w' ]")]
    [InlineData("pv", "device_tree = '/x'; stubdomain_kernel = '/k'")]
    [InlineData("pv", "vfb = [ 'vnclisten=127.0.0.1' ]; vnclisten = '127.0.0.1'")]
    public void What_does_not_weaken_security_gives_none(string kind, string text) => Assert.DoesNotContain(
        Checked.ResultOn(kind, text).Findings,
        finding => finding.Message.Contains("note of this tool: ", StringComparison.Ordinal));
}
