using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>
/// The device model of HVM guests, and what QEMU emulates. Only what the statement lists has security support.
/// </summary>
public class DeviceModelTests
{
    private const string Unlisted = "2 unlisted-device virtual-hardware-qemu";

    [Theory]
    [InlineData("hvm", "device_model_version = 'qemu-xen'", "4.21")]
    [InlineData("hvm", "device_model_version = 'QEMU_XEN'", "4.21", "2 refused")]
    [InlineData(
        "hvm",
        "device_model_version = 'qemu-xen-traditional'",
        "4.20",
        "2 no-security-support qemu-xen-traditional--as-host-process-device-model")]
    [InlineData("hvm", "device_model_version = 'qemu-xen-traditional'", "4.21", "2 refused")]
    [InlineData(
        "hvm", "device_model_stubdomain_override = 1", "4.21",
        "2 caveats device-model-stub-domains", "2 caveats linux-device-model-stubdomains")]
    [InlineData(
        "hvm", "device_model_version = 'qemu-xen-traditional'; device_model_stubdomain_override = 1", "4.20",
        "2 caveats qemu-xen-traditional--device-model-stub-domains", "2 caveats device-model-stub-domains")]
    [InlineData("pv", "device_model_stubdomain_override = 1", "4.21", "2 no-effect")]
    [InlineData("hvm", "dm_restrict = 1", "4.21", "2 tech-preview device-model-deprivileging--linux-dom0")]
    [InlineData("hvm", "device_model_user = 'nobody'", "4.21")]
    [InlineData("hvm", "device_model_override = '/qemu'", "4.21", "2 unstated")]
    [InlineData("hvm", "device_model_override = '/usr/bin/qemu-system-i386'", "4.21", "2 unstated")]
    [InlineData("hvm", "device_model_override = '/usr/local/lib/xen/bin/qemu-system-i386'", "4.21")]
    [InlineData("hvm", "device_model_args = [ '-device', 'x' ]", "4.21", "2 unstated")]
    [InlineData("hvm", "device_model_args_hvm = [ '-x' ]", "4.21", "2 unstated")]
    [InlineData("pv", "device_model_args_pv = [ '-x' ]", "4.21", "2 unstated")]
    public void The_device_model_has_these_findings(
        string kind,
        string text,
        string version,
        params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text, version));

    [Theory]
    [InlineData("vga = 'stdvga'")]
    [InlineData("vga = 'cirrus'")]
    [InlineData("vga = 'none'")]
    [InlineData("vga = 'qxl'", Unlisted)]
    [InlineData("vga = 'Cirrus'", "2 refused")]
    [InlineData("stdvga = 1", "2 deprecated-spelling")]
    [InlineData("stdvga = 0")]
    [InlineData("stdvga = 1; vga = 'cirrus'", "2 deprecated-spelling")]
    [InlineData("soundhw = 'sb16'")]
    [InlineData("soundhw = 'ES1370'")]
    [InlineData("soundhw = 'ac97'")]
    [InlineData("soundhw = 'hda'", Unlisted)]
    [InlineData("soundhw = 'adlib'", Unlisted)]
    [InlineData("soundhw = 'cs4231a'", Unlisted)]
    [InlineData("soundhw = 'gus'", Unlisted)]
    [InlineData("soundhw = 'all'", "2 refused")]
    [InlineData("usbdevice = 'tablet'")]
    [InlineData("usbdevice = [ 'mouse', 'keyboard' ]", Unlisted)]
    [InlineData("usbdevice = 'host:1.2'", "2 no-security-support x86host-usb-passthrough-qemu")]
    [InlineData("usb = 1")]
    [InlineData("usbversion = 1")]
    [InlineData("usbversion = 3", Unlisted)]
    [InlineData("usbversion = 1; usbdevice = 'tablet'", "2 refused")]
    [InlineData("serial = 'pty'")]
    [InlineData("serial = [ 'pty', 'tcp:x' ]")]
    [InlineData("spice = 1; spiceport = 1; spicepasswd = 'x'; spicevdagent = 1", Unlisted)]
    [InlineData("spicevdagent = 1", "2 no-effect")]
    [InlineData("spice = 1; spiceport = 1; spicepasswd = 'x'; spiceusbredirection = 4", Unlisted)]
    [InlineData("vendor_device = 'xenserver'", Unlisted)]
    [InlineData("xen_platform_pci = 0")]
    [InlineData("usbctrl = [ 'version=1' ]")]
    [InlineData("usbctrl = [ '' ]", Unlisted)]
    [InlineData("usbctrl = [ 'type=devicemodel,version=3' ]", Unlisted)]
    [InlineData("usbctrl = [ 'type=qusb' ]", "2 caveats pv-usb-frontend--linux")]
    [InlineData("usbdev = [ 'hostbus=1,hostaddr=2' ]", "2 no-security-support x86host-usb-passthrough-qemu")]
    public void Devices_of_an_HVM_guest_have_these_findings(string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On("hvm", text));

    [Theory]
    [InlineData("vif = [ '' ]")]
    [InlineData("vif = [ 'model=e1000' ]")]
    [InlineData("vif = [ 'model=virtio-net' ]")]
    [InlineData("vif = [ 'model=virtio-net-pci' ]")]
    [InlineData("vif = [ 'model=ne2k_pci' ]", Unlisted)]
    [InlineData("vif = [ 'model=E1000' ]", Unlisted)]
    [InlineData("vif = [ 'type=ioemu,model=pcnet' ]", Unlisted)]
    [InlineData("vif = [ 'type=vif,model=pcnet' ]")]
    [InlineData("vif = [ 'script=vif-openvswitch' ]")]
    [InlineData("vif = [ 'script=/etc/xen/scripts/vif-openvswitch' ]")]
    [InlineData("vif = [ 'backend=net' ]", "2 caveats driver-domains")]
    [InlineData("vif = [ 'backend=Domain-0' ]")]
    [InlineData("vif = [ 'forwarddev=eth1' ]", "2 experimental colo-manager")]
    [InlineData("vif = [ 'colo_sock_mirror_id=x' ]", "2 experimental colo-manager")]
    public void Network_cards_of_an_HVM_guest_have_these_findings(string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On("hvm", text));

    [Theory]
    [InlineData("pv", "vif = [ 'model=pcnet' ]", "2 no-effect")]
    [InlineData("pvh", "vif = [ 'model=e1000' ]", "2 no-effect")]
    [InlineData("pv", "vif = [ 'type=ioemu' ]", "2 refused")]
    [InlineData("pvh", "vif = [ 'type=ioemu' ]", "2 refused")]
    [InlineData("arm64", "vif = [ 'bridge=br0' ]")]
    public void Network_cards_of_other_guests_have_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));
}
