using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Paravirtual devices, host devices, and settings for Arm.</summary>
public class ParavirtualTests
{
    [Theory]
    [InlineData(
        "pv",
        "vnc = 1",
        "2 caveats pv-framebuffer-frontend--linux-xen-fbfront",
        "2 caveats pv-keyboard-frontend--linux-xen-kbdfront")]
    [InlineData("pv", "vnc = 0")]
    [InlineData("hvm", "vnc = 1")]
    [InlineData("pv", "vkb = [ 'backend-type=qemu' ]", "2 caveats pv-keyboard-frontend--linux-xen-kbdfront")]
    [InlineData(
        "pv",
        "vkb = [ 'backend-type=Linux' ]",
        "2 unstated",
        "2 caveats pv-keyboard-frontend--linux-xen-kbdfront")]
    [InlineData(
        "pv",
        "vkb = [ 'backend-type=bsd' ]",
        "2 caveats pv-keyboard-frontend--linux-xen-kbdfront",
        "2 refused")]
    [InlineData("pv", "usbctrl = [ 'type=pv' ]", "2 unstated", "2 caveats pv-usb-frontend--linux")]
    [InlineData("pv", "usbctrl = [ 'type=devicemodel' ]", "2 refused")]
    [InlineData("pv", "usbctrl = [ '' ]", "2 caveats pv-usb-frontend--linux")]
    [InlineData("pv", "usbdev = [ 'hostbus=1,hostaddr=2' ]", "2 caveats pv-usb-frontend--linux")]
    [InlineData(
        "pv",
        "vdispl = [ 'connectors=a:1x1,be-alloc=0' ]",
        "2 caveats pv-display-frontend--linux-outside-of-backend-allocation-mode")]
    [InlineData(
        "pv",
        "p9 = [ 'tag=t,path=/p,security_model=none,max-files=1' ]",
        "2 tech-preview pv-9pfs-backend--qemu",
        "2 tech-preview pv-9pfs-frontend--linux",
        "2 refused")]
    [InlineData(
        "pv",
        "vtpm = [ 'backend=vtpmmgr' ]",
        "2 tech-preview pv-tpm-backend",
        "2 tech-preview pv-tpm-frontend--linux-xen-tpmfront")]
    [InlineData("pv", "driver_domain = 1", "2 caveats driver-domains")]
    [InlineData("pv", "driver_domain = 0")]
    public void Paravirtual_devices_have_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("hvm", "pci = [ '08:00.0' ]", "2 caveats x86pci-device-passthrough--x86-hvm")]
    [InlineData("pvh", "pci = [ '08:00.0' ]", "2 refused")]
    [InlineData("arm64", "pci = [ '08:00.0' ]", "2 unstated")]
    [InlineData("hvm", "gfx_passthru = 1", "2 unstated")]
    [InlineData("hvm", "gfx_passthru = 'igd'", "2 unstated")]
    [InlineData("hvm", "gfx_passthru = 0")]
    [InlineData("pv", "dtdev = [ '/soc' ]", "2 refused")]
    [InlineData("arm64", "dtdev = [ '/soc' ]", "2 no-security-support armnon-pci-device-passthrough")]
    [InlineData("arm64", "iomem = [ 'fee,1' ]", "2 no-security-support armnon-pci-device-passthrough")]
    [InlineData("arm64", "irqs = [ 7 ]", "2 no-security-support armnon-pci-device-passthrough")]
    [InlineData("arm64", "device_tree = '/p.dtb'", "2 no-security-support armnon-pci-device-passthrough")]
    [InlineData("pv", "iomem = [ 'fee,1' ]", "2 unstated")]
    [InlineData("pv", "irqs = [ 7 ]", "2 unstated")]
    [InlineData("pv", "ioports = [ '2f8-2ff' ]", "2 unstated")]
    [InlineData("hvm", "passthrough = 'maybe'", "2 refused")]
    [InlineData("hvm", "passthrough = 'Enabled'")]
    public void Host_devices_have_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("arm64", "gic_version = 'V3'", "4.18")]
    [InlineData("arm64", "gic_version = 'v3'", "4.17", "2 unstated armgicv3--arm64")]
    [InlineData("arm32", "gic_version = 'v3'", "4.21", "2 no-security-support armgicv3--arm32")]
    [InlineData("arm64", "gic_version = 'v4'", "4.21", "2 refused")]
    [InlineData("arm64", "tee = 'none'", "4.21")]
    [InlineData("arm64", "tee = 'optee'", "4.21", "2 tech-preview arm-op-tee-mediator")]
    [InlineData("arm64", "tee = 'ffa'", "4.17", "2 refused")]
    [InlineData("arm32", "tee = 'ffa'", "4.21", "2 unstated")]
    [InlineData("arm64", "tee = 'sgx'", "4.21", "2 refused")]
    [InlineData("arm64", "sve = 'disabled'", "4.21")]
    [InlineData("arm64", "sve = '512'", "4.21", "2 tech-preview arm-scalable-vector-extension-svesve2")]
    [InlineData("arm64", "sve = '512'", "4.17", "2 unknown-key")]
    [InlineData("arm32", "sve = 'hw'", "4.21", "2 unstated")]
    [InlineData("arm64", "vuart = 'sbsa_uart'", "4.21", "2 unstated")]
    [InlineData("arm64", "arm_sci = 'type=none,type=SCMI_SMC'", "4.21", "2 unstated")]
    [InlineData("arm64", "arm_sci = 'type=none'", "4.21")]
    [InlineData("arm64", "arm_sci = 'type=scmi_smc'", "4.20", "2 unknown-key")]
    [InlineData("arm64", "nr_spis = 32", "4.21", "2 unstated")]
    [InlineData("arm64", "trap_unmapped_accesses = 0", "4.21", "2 unstated")]
    [InlineData("pv", "trap_unmapped_accesses = 1", "4.21", "2 refused")]
    [InlineData("pv", "trap_unmapped_accesses = 0", "4.21", "2 no-effect")]
    [InlineData(
        "hvm",
        "gic_version = 'v3'; arm_sci = 'none'; nr_spis = 1",
        "4.21",
        "2 no-effect",
        "2 no-effect",
        "2 no-effect")]
    public void Settings_for_Arm_have_these_findings(
        string kind,
        string text,
        string version,
        params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text, version));
}
