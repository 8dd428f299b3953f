using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Kernels, boot loaders, firmware, what happens when a guest ends, and security labels.</summary>
public class BootTests
{
    [Theory]
    [InlineData("bootloader = 'pygrub'", "4.21", "1 caveats pygrub")]
    [InlineData("bootloader = '/usr/lib/xen/bin/pygrub'", "4.21", "1 caveats pygrub")]
    [InlineData("bootloader = '/usr/bin/pygrub'", "4.21", "1 caveats pygrub", "1 deprecated-spelling")]
    [InlineData("bootloader = 'pygrub'; bootloader_restrict = 1", "4.21")]
    [InlineData("bootloader = 'pygrub'; bootloader_user = 'nobody'", "4.21")]
    [InlineData(
        "bootloader = 'pygrub'; bootloader_restrict = 0; bootloader_user = 'nobody'",
        "4.21",
        "1 caveats pygrub")]
    [InlineData("bootloader = 'pygrub'; bootloader_restrict = 1", "4.17", "1 caveats pygrub", "1 unknown-key")]
    [InlineData("bootloader = 'pypxeboot'", "4.21", "1 unstated")]
    [InlineData("bootloader = 'pygrub'; bootloader_args = '-q'", "4.21", "1 caveats pygrub", "1 deprecated-spelling")]
    [InlineData("bootloader = 'pygrub'; bootloader_args = [ '-q' ]", "4.21", "1 caveats pygrub")]
    public void Boot_loaders_have_these_findings(string text, string version, params string[] findings) =>
        Assert.Equal(findings, Checked.Findings($"name = 'g'; {text}\n", version));

    [Theory]
    [InlineData("kernel = '/usr/lib/xen/boot/hvmloader'", "4.21", "2 no-effect")]
    [InlineData("kernel = '/boot/vmlinuz'", "4.21")]
    [InlineData("bootloader = 'pygrub'", "4.21", "2 no-effect")]
    [InlineData("firmware = 'seabios'", "4.21")]
    [InlineData("firmware = 'bios'", "4.21")]
    [InlineData("firmware = 'OVMF'", "4.21")]
    [InlineData("firmware = 'ue'", "4.21")]
    [InlineData("bios = 'ovmf'", "4.21")]
    [InlineData("bios = 'coreboot'", "4.21", "2 refused")]
    [InlineData("bios = 'coreboot'; firmware = 'seabios'", "4.21", "2 refused")]
    [InlineData("firmware = '/usr/share/edk2.fd'", "4.21", "2 unstated")]
    [InlineData("firmware_override = '/usr/share/hvmloader'", "4.21", "2 unstated")]
    [InlineData("bios_path_override = '/usr/share/bios.bin'", "4.21", "2 unstated")]
    [InlineData("bios = 'rombios'", "4.20", "2 refused")]
    [InlineData(
        "device_model_version = 'qemu-xen-traditional'; bios = 'rombios'",
        "4.20",
        "2 no-security-support qemu-xen-traditional--as-host-process-device-model")]
    [InlineData(
        "device_model_version = 'qemu-xen-traditional'; bios = 'seabios'",
        "4.20",
        "2 no-security-support qemu-xen-traditional--as-host-process-device-model",
        "2 refused")]
    [InlineData("boot = 'n'; vif = [ '' ]", "4.21", "2 caveats x86hvm-ipxe")]
    [InlineData("boot = 'n'", "4.21")]
    [InlineData("boot = 'cd,menu=on'; vif = [ '' ]", "4.21")]
    [InlineData("boot = 'c,once=dn'; vif = [ '' ]", "4.21", "2 caveats x86hvm-ipxe")]
    [InlineData("boot = 'n'; vif = [ 'type=vif' ]", "4.21")]
    [InlineData("boot = 'cda'; vif = [ '' ]", "4.21")]
    public void Firmware_of_HVM_guests_has_these_findings(string text, string version, params string[] findings) =>
        Assert.Equal(findings, Checked.On("hvm", text, version));

    [Theory]
    [InlineData("name = 'g'; firmware = ''", "1 no-security-support x86pv--x8632-without-shim")]
    [InlineData("name = 'g'; firmware = 'grub'", "1 refused")]
    [InlineData("name = 'g'; firmware = 'pvgrub64'; kernel = '/k'", "1 refused")]
    public void Firmware_of_PV_guests_has_these_findings(string text, params string[] findings) =>
        Assert.Equal(findings, Checked.Findings(text));

    [Theory]
    [InlineData("pv", "on_reboot = 'soft-reset'")]
    [InlineData("hvm", "on_reboot = 'soft-reset'", "2 unstated")]
    [InlineData("hvm", "on_soft_reset = 'soft-reset'")]
    [InlineData("pv", "on_crash = 'explode'", "2 refused")]
    [InlineData("pv", "on_crash = 'coredump-destroy'")]
    [InlineData("arm64", "acpi = 1")]
    [InlineData("pv", "cmdline = 'a'; root = '/dev/xvda'; extra = 'b'", "2 no-effect", "2 no-effect")]
    public void End_actions_ACPI_and_command_lines_have_these_findings(
        string kind,
        string text,
        params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("seclabel = 'l'", "4.17", "2 experimental xsm-flask")]
    [InlineData("seclabel = 'l'", "4.18", "2 experimental flask-xsm-module")]
    [InlineData("init_seclabel = 'l'", "4.21", "2 experimental flask-xsm-module")]
    [InlineData("device_model_stubdomain_seclabel = 'l'", "4.21", "2 no-effect")]
    public void Labels_have_these_findings(string text, string version, params string[] findings) =>
        Assert.Equal(findings, Checked.On("pv", text, version));
}
