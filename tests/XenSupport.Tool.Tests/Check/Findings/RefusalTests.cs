using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Configuration;

namespace XenSupport.Tool.Tests.Check.Findings;

/// <summary>
/// What xl or libxl refuses, at the exact word: <c>«</c> and <c>»</c> surround the only piece that may be refused.
/// </summary>
public class RefusalTests
{
    [Theory]
    // Words and ranges of settings
    [InlineData("hvm", "timer_mode = '«never»'")]
    [InlineData("hvm", "timer_mode = «4»")]
    [InlineData("pvh", "timer_mode = '«never»'")]
    [InlineData("arm64", "tsc_mode = '«never»'")]
    [InlineData("pv", "tsc_mode = '«-1»'")]
    [InlineData("pv", "tsc_mode = «4»")]
    [InlineData("hvm", "tsc_mode = '«native_paravirt»'")]
    [InlineData("hvm", "viridian = [ 'base', '«nosuch»' ]")]
    [InlineData("hvm", "viridian = [ 'base', '«!nosuch»' ]")]
    [InlineData("hvm", "«viridian = [ 'stimer' ]»")]
    [InlineData("pv", "gic_version = '«v5»'")]
    [InlineData("hvm", "tee = '«sgx»'")]
    [InlineData("arm64", "sve = '«100»'")]
    [InlineData("pvh", "vuart = '«pl011»'")]
    [InlineData("arm64", "arm_sci = '«type=psci»'")]
    [InlineData("hvm", "ms_vm_genid = '«Generate»'")]
    [InlineData("arm64", "uuid = '«0123»'")]
    [InlineData("pv", "uuid = '«01234567-89ab-cdef-0123-456789abcdeg»'")]
    [InlineData("hvm", "vga = '«virtio»'")]
    [InlineData("hvm", "hdtype = '«scsi»'")]
    [InlineData("hvm", "bios = '«coreboot»'")]
    [InlineData("hvm", "vendor_device = '«citrix»'")]
    [InlineData("hvm", "gfx_passthru = '«nvidia»'")]
    [InlineData("hvm", "usbversion = «5»")]
    [InlineData("hvm", "mmio_hole = «4096»")]
    [InlineData("hvm", "mca_caps = [ '«cmci»' ]")]
    [InlineData("hvm", "smbios = [ 'oem=x', '«vendor=y»' ]")]
    [InlineData("hvm", "smbios = [ '«oem=»' ]")]
    [InlineData("pv", "on_crash = '«reboot»'")]
    [InlineData("pvh", "passthrough = '«maybe»'")]
    [InlineData("hvm", "altp2m = '«on»'")]
    [InlineData("hvm", "altp2m = 1; altp2m_count = «65536»")]
    [InlineData("pv", "max_grant_version = «16»")]
    [InlineData("pv", "cpus = '0-3,«a»'")]
    [InlineData("pv", "cpus = [ '0', '1,«3-2»' ]")]
    [InlineData("pv", "cpus_soft = '«^all»'")]
    [InlineData("pv", "ioports = [ '2f8-2ff', '«port»' ]")]
    [InlineData("pv", "ioports = [ '«2ff-2f8»' ]")]
    [InlineData("pv", "irqs = [ 7, '«0x7»' ]")]
    [InlineData("pv", "irqs = [ '«4294967295»' ]")]
    [InlineData("arm64", "iomem = [ 'fee00,1', '«fee00»' ]")]
    [InlineData("arm64", "iomem = [ '«fee00,1@»' ]")]
    [InlineData("arm64", "llc_colors = [ '0-3', '«5-4»' ]")]
    // Combinations
    [InlineData("hvm", "«extra = 'ro'»")]
    [InlineData("hvm", "«root = '/dev/xvda'»")]
    [InlineData("hvm", "«cmdline = 'ro'»; extra = 'quiet'")]
    [InlineData("hvm", "kernel = '/usr/lib/xen/boot/hvmloader'; «ramdisk = '/initrd'»")]
    [InlineData("hvm", "«usb = 1»; usbversion = 2")]
    [InlineData("hvm", "«usbdevice = 'tablet'»; usbversion = 1")]
    [InlineData("hvm", "vnclisten = '0.0.0.0:1'; «vncdisplay = 2»")]
    [InlineData("hvm", "«spice = 1»; spicedisable_ticketing = 1")]
    [InlineData("hvm", "«spice = 1»; spiceport = 6000")]
    [InlineData("pv", "«passthrough = 'share_pt'»")]
    [InlineData("pvh", "«passthrough = 'enabled'»")]
    [InlineData("arm64", "«passthrough = 'sync_pt'»")]
    [InlineData("arm32", "«acpi = 1»")]
    [InlineData("arm64", "«oos = 0»")]
    [InlineData("hvm", "«altp2m = 'mixed'»; hap = 0")]
    [InlineData("hvm", "«altp2m_count = 3»")]
    // Disks
    [InlineData("hvm", "disk = [ '/dev/a,raw,«sr0»,w' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,«hda64»' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,«xvda01»' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,xvda', '/dev/b,raw,«d0p0»' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,xvda', '/dev/b,raw,«vdev=51712»' ]")]
    [InlineData("pv", "disk = [ '/a,«qcow2»,xvda,w,backendtype=phy' ]")]
    [InlineData("pv", "disk = [ '/a,«qcow2»,xvda,w,backendtype=tap' ]")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,w,backendtype=qdisk,«script=block-x»' ]")]
    [InlineData("pv", "disk = [ '/a,qcow2,xvda,w,«script=block-x»' ]")]
    [InlineData("hvm", "disk = [ '/a,raw,hdc,cdrom,«script=block-x»' ]")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,w,«backendtype=standalone»' ]")]
    [InlineData("arm64", "disk = [ '/a,raw,xvda,w,specification=virtio,«backendtype=qdisk»' ]")]
    [InlineData("hvm", "disk = [ '/a,raw,hdc,cdrom,«backendtype=tap»' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,xvda,w,backendtype=phy,«colo»' ]")]
    [InlineData("pv", "disk = [ '/a,«empty»,xvda' ]")]
    [InlineData("hvm", "disk = [ '/a,«empty»,hdc,cdrom' ]")]
    // Other devices
    [InlineData("hvm", "vif = [ 'mac=00:16:3e:00:00:01,«rate=fast»' ]")]
    [InlineData("pv", "vif = [ '«mtu=large»' ]")]
    [InlineData("pv", "channel = [ '«connection=tcp»,name=x' ]")]
    [InlineData("pv", "channel = [ '«connection=socket»,name=x' ]")]
    [InlineData("pv", "channel = [ «'connection=pty'» ]")]
    [InlineData("pv", "channel = [ 'connection=pty,name=x,«path=»' ]")]
    [InlineData("pv", "usbctrl = [ 'type=qusb,«version=3»' ]")]
    [InlineData("pv", "usbctrl = [ 'type=pv,«ports=32»' ]")]
    [InlineData("hvm", "usbctrl = [ 'version=1,«ports=6»' ]")]
    [InlineData("hvm", "usbctrl = [ 'version=3,«ports=16»' ]")]
    [InlineData("hvm", "usbctrl = [ '«version=4»' ]")]
    [InlineData("pv", "usbctrl = [ '«type=ehci»' ]")]
    [InlineData("pv", "usbdev = [ '«type=host»,hostbus=1,hostaddr=2' ]")]
    [InlineData("pv", "usbdev = [ 'hostbus=1,hostaddr=2,«port=1»' ]")]
    [InlineData("pv", "vsnd = [ [ '«speaker»' ] ]")]
    [InlineData("pv", "vsnd = [ [ 'card, «name=x»' ] ]")]
    [InlineData("pv", "vsnd = [ [ 'CARD', 'pcm, «short-name=x»' ] ]")]
    [InlineData("pv", "vsnd = [ [ 'card', 'pcm, name=x', 'stream, unique-id=0, «type=x»' ] ]")]
    [InlineData("pv", "vsnd = [ [ 'card, «sample-formats=s8;s17_le»' ] ]")]
    [InlineData("pv", "vsnd = [ [ 'card, «buffer-size=big»' ] ]")]
    [InlineData("pv", "vkb = [ '«backend-type=bsd»' ]")]
    [InlineData("pv", "vkb = [ 'backend-type=linux,«feature-multi-touch=1»' ]")]
    [InlineData("pv", "vdispl = [ '«connectors=a:big»' ]")]
    [InlineData("pv", "vtpm = [ 'backend=v,«uuid=1»' ]")]
    [InlineData("arm64", "virtio = [ 'type=virtio,device1a,«transport=pci»' ]")]
    [InlineData("pv", "p9 = [ 'tag=t,path=/p,security_model=none,«max-files=3»' ]")]
    [InlineData("pv", "p9 = [ «'type=xen_9pfsd'» ]")]
    // PCI devices
    [InlineData("hvm", "pci = [ '«bdf=zz»' ]")]
    [InlineData("hvm", "pci = [ '«01:20.0»' ]")]
    [InlineData("hvm", "pci = [ '«01:00.8»' ]")]
    [InlineData("hvm", "pci = [ '01:00.0,«key=1»' ]")]
    [InlineData("hvm", "pci = [ '01:00.0,«permissive»' ]")]
    [InlineData("hvm", "pci = [ '01:00.0,«rdm_policy=loose»' ]")]
    [InlineData("hvm", "pci = [ '01:00.0,«vslot=20»' ]")]
    // Quotas of Xenstore
    [InlineData("pv", "xenstore_quota = [ 'nodes=1', '«nodes»' ]")]
    [InlineData("pvh", "xenstore_quota = [ '«=1»' ]")]
    [InlineData("hvm", "xenstore_quota = [ '«nodes=»' ]")]
    [InlineData("arm64", "xenstore_quota = [ '«nodes=-1»' ]")]
    [InlineData("arm32", "xenstore_quota = [ '«nodes=1k»' ]")]
    [InlineData("pv", "xenstore_quota = [ '«nodes=08»' ]")]
    [InlineData("pv", "xenstore_quota = [ '«nodes=4294967296»' ]")]
    public void Exactly_this_word_is_refused(string kind, string text)
    {
        var start = text.IndexOf('«', StringComparison.Ordinal) + 1;
        var end = text.IndexOf('»', StringComparison.Ordinal);
        var plain = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        Assert.Equal([TextSpan.Of(2, start, end - start)], RefusedIn(kind, plain));
    }

    [Theory]
    [InlineData("hvm", "timer_mode = 'No_Delay_For_Missed_Ticks'; tsc_mode = 'NATIVE'")]
    [InlineData("hvm", "viridian = [ 'defaults', '!freq', 'SYNIC' ]; smbios = [ 'OEM=x' ]")]
    [InlineData("hvm", "viridian = [ '!freq' ]")]
    [InlineData("hvm", "kernel = '/k'; extra = 'ro'; ramdisk = '/r'")]
    [InlineData("hvm", "gfx_passthru = 1; usb = 0; usbversion = 3")]
    [InlineData("hvm", "spice = 1; spiceport = 6000; spicepasswd = 'x'; vnclisten = '::1'")]
    [InlineData("pv", "cpus = 'all,^nodes:1,^3'; cpus_soft = [ '0', 'node:1' ]; uuid = '01234567-89AB-cdef-0123-456789abcdef'")]
    [InlineData("pv", "vga = 'virtio'; hdtype = 'scsi'; ms_vm_genid = 'x'; viridian = [ 'x' ]")]
    [InlineData("pv", "irqs = [ 0, 7 ]; iomem = [ 'fee00,0x1@a0' ]; ioports = [ '2f8', '0x2f8-0x2ff' ]")]
    [InlineData("pv", "vif = [ 'rate=10Mb/s@50ms,devid=3,mtu=1500' ]; channel = [ 'connection=socket,path=/p,name=x' ]")]
    [InlineData("pv", "disk = [ '/dev/a,raw,xvda1', '/dev/b,raw,xvda2', '/dev/c,raw,d1p0', '/dev/d,raw,768' ]")]
    [InlineData("pv", "disk = [ '/a,vhd,xvda,w,script=block-x', '/b,raw,hda,w,script=block-y' ]")]
    [InlineData("hvm", "disk = [ '/dev/cd,raw,hdc,cdrom,backendtype=phy', ',hdd:cdrom,r' ]")]
    [InlineData("pv", "usbctrl = [ 'type=qusb,version=1,ports=31' ]; usbdev = [ 'hostbus=1,hostaddr=2,controller=0,port=1' ]")]
    [InlineData("hvm", "usbctrl = [ 'version=2,ports=6', 'version=1', 'version=3,ports=15' ]")]
    [InlineData("pv", "vsnd = [ [ 'card, backend=sound, buffer-size=65536, short-name=a, long-name=b', 'PCM, name=x', 'stream, unique-id=0, type=P, sample-formats=S16_LE;u8, sample-rates=44100;48000, channels-min=1, channels-max=2' ] ]")]
    [InlineData("pv", "vkb = [ 'backend-type=QEMU,feature-multi-touch=1,multi-touch-width=9' ]; vdispl = [ 'connectors=a:1x1;b:2x2' ]")]
    [InlineData("hvm", "pci = [ '01:00.0,', '0000:01:1f.*@1f,permissive=1,rdm_policy=strict', 'name=nic,seize=1' ]")]
    [InlineData("pv", "xenstore_quota = [ 'nodes=0', 'watches=0xffffffff', 'outstanding= +010' ]")]
    [InlineData("arm64", "gic_version = 'V2'; tee = 'OPTEE'; sve = '2048'; vuart = 'sbsa_uart'; passthrough = 'share_pt'")]
    public void What_xl_takes_is_not_refused(string kind, string text) => Assert.Empty(RefusedIn(kind, text));

    [Theory]
    [InlineData("pv", "vif = [ 'bridge=b,«mac=zz»' ]")]
    [InlineData("pv", "vif = [ '«mac=00:16:3e:00:01»' ]")]
    [InlineData("hvm", "vif = [ '«type=emulated»' ]")]
    [InlineData("hvm", "rdm = '«strategy=all»'")]
    public void A_value_that_xl_only_prints_a_message_about_is_unusable(string kind, string text)
    {
        var start = text.IndexOf('«', StringComparison.Ordinal) + 1;
        var end = text.IndexOf('»', StringComparison.Ordinal);
        var plain = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        Assert.Equal([TextSpan.Of(2, start, end - start)], Places(kind, plain, "unusable-value"));
        Assert.Empty(RefusedIn(kind, plain));
    }

    private static TextSpan[] RefusedIn(string kind, string text) => Places(kind, text, "refused");

    private static TextSpan[] Places(string kind, string text, string rule) =>
    [
        .. Checked.ResultOn(kind, text)
            .Findings.Where(finding => finding.Rule.Id == rule)
            .Select(finding => finding.Span!.Value),
    ];
}
