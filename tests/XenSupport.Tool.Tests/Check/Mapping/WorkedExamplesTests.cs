using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Whole configurations, with exactly the findings that they have.</summary>
public class WorkedExamplesTests
{
    private const string Hvm = """
        name = "acc1"; builder = "hvm"
        memory = "4096"; maxmem = 0x2000
        disk = [ 'phy:/dev/vg0/a,sda,w'          # comment inside a list
               , 'format=qed, vdev=hdb, target=/srv/b,1.qed', ]
        vif  = [ 'model=e1000', 'type=vif,model=pcnet' ]
        vif += [ '' ]
        usbdevice = [ 'tablet', 'host:8.2' ]
        soundhw = "HDA"; boot = "nc"; hap = 0
        """;

    private const string Pvh = """
        name = "acc2"; type = "pvh"; kernel = "/boot/vmlinuz"
        memory = 8388608
        maxmem = 8388609
        vcpus = 4
        vcpus += 2
        maxvcpus = 200
        nestedhvm = 1
        disk = '/dev/vg0/root,raw,xvda,w'
        vif = [ 'bridge=br0', [ 'bridge=br1' ], 'backend=netdom' ]
        """;

    private const string Arm = """
        name = "acc3"
        kernel = "/srv/Image"
        memory = 1048576
        maxvcpus = 16; gic_version = "V2"
        tee = "FFA"; sve = "hw"; vpmu = 1; acpi = 1
        vuart = "sbsa_uart"
        llc_colors = [ "0-3", 7 ]
        virtio = [ "type=virtio,device1a, transport=mmio, backend=iodom" ]
        dtdev = [ "/soc/uart@1" ]
        """;

    private const string PV = """
        name = 'acc4'
        bootloader = "/usr/lib/xen/bin/pygrub"
        memory = 512; memory = 1024
        disk = [ '/srv/a.vhd,vhd,xvda,w,backendtype=tap', ',xvdb:cdrom,r' ]
        vtpm = [ 'backend=vtpm1' ]
        p9 = [ 'tag=t, path=/srv, security_model=none, type=XEN_9PFSD' ]
        pvcalls = [ 'backend=0' ]
        vdispl = [ 'backend=0,be-alloc=1,connectors=a:800x600' ]
        usbctrl = [ 'type=qusb' ]
        seclabel = 'system_u:system_r:domU_t'
        vscsi = [ '/dev/sdb, 0:0:0:0' ]
        """;

    // Without a line end after the last line.
    private const string Broken = """
        name = "acc5"
        type = hvm
        Memory = 512
        vcpus = 08
        maxmem = 0x2FF
        extra = "ro \x41"
        serial = "pty"
        # end
        """;

    [Fact]
    public void An_HVM_guest_has_these_findings() => Assert.Equal(
        [
            "1 deprecated-spelling",
            "3 unlisted-device virtual-hardware-qemu",
            "4 unstated",
            "7 no-security-support x86host-usb-passthrough-qemu",
            "8 unlisted-device virtual-hardware-qemu",
            "8 caveats x86hvm-ipxe",
            "8 no-security-support shadow-paging",
            "8 no-security-support super-page-support--x86-hvmpvh-shadow-2mib",
        ],
        Checked.Findings(Hvm));

    [Fact]
    public void The_HVM_guest_on_arm64_is_of_an_unstated_type() => Assert.Equal(
        [
            "- refused",
            "1 deprecated-spelling",
            "1 unstated",
            "4 unstated",
            "5 no-effect",
            "5 no-effect",
            "7 no-effect",
            "8 no-effect",
            "8 no-effect",
            "8 refused",
        ],
        Checked.Findings(Hvm, architecture: "arm64"));

    [Fact]
    public void A_PVH_guest_has_these_findings() => Assert.Equal(
        [
            "3 no-security-support memory--x86",
            "3 unstated",
            "5 unusable-value",
            "6 over-limit virtual-cpus--x86-hvmpvh",
            "7 unstated",
            "8 unusable-value",
            "9 unusable-value",
        ],
        Checked.Findings(Pvh));

    [Fact]
    public void The_PVH_guest_on_arm64_has_these_findings() => Assert.Equal(
        [
            "3 over-limit memory--arm64",
            "3 over-limit memory--arm-builder",
            "5 unusable-value",
            "6 over-limit virtual-cpus--arm64",
            "7 refused",
            "8 unusable-value",
            "9 unusable-value",
        ],
        Checked.Findings(Pvh, architecture: "arm64"));

    [Fact]
    public void An_Arm_guest_has_these_findings() => Assert.Equal(
        [
            "3 over-limit memory--arm-builder",
            "4 over-limit virtual-cpus--arm-gicv2",
            "5 tech-preview arm-firmware-framework-for-arm-a-profile-ff-a-mediator--arm64",
            "5 tech-preview arm-scalable-vector-extension-svesve2",
            "5 experimental vpmu--arm",
            "6 unstated",
            "7 experimental cache-coloring--arm64",
            "8 tech-preview armioreq-servers",
            "8 caveats driver-domains",
            "9 no-security-support armnon-pci-device-passthrough",
        ],
        Checked.Findings(Arm, architecture: "arm64"));

    [Fact]
    public void The_Arm_guest_on_x86_has_these_findings() => Assert.Equal(
        [
            "4 no-effect",
            "5 no-effect",
            "5 no-effect",
            "5 refused",
            "5 no-effect",
            "6 no-effect",
            "7 refused",
            "8 unstated",
            "8 caveats driver-domains",
            "9 refused",
        ],
        Checked.Findings(Arm));

    [Fact]
    public void A_PV_guest_has_these_findings() => Assert.Equal(
        [
            "2 caveats pygrub",
            "3 duplicate-key",
            "4 deprecated blkback--blktap2-vhd-format",
            "5 tech-preview pv-tpm-backend",
            "5 tech-preview pv-tpm-frontend--linux-xen-tpmfront",
            "6 experimental pv-9pfs-backend--xen-9pfsd",
            "6 tech-preview pv-9pfs-frontend--linux",
            "7 experimental pvcalls-backend--linux",
            "7 tech-preview pvcalls-frontend--linux",
            "8 experimental pv-display-frontend--linux-backend-allocation-mode",
            "9 caveats pv-usb-frontend--linux",
            "10 experimental flask-xsm-module",
            "11 unknown-key",
        ],
        Checked.Findings(PV));

    [Fact]
    public void The_PV_guest_on_Xen_4_18_has_these_findings() => Assert.Equal(
        [
            "2 caveats pygrub",
            "3 duplicate-key",
            "4 refused",
            "5 tech-preview pv-tpm-backend",
            "5 tech-preview pv-tpm-frontend--linux-xen-tpmfront",
            "6 refused",
            "7 experimental pvcalls-backend--linux",
            "7 tech-preview pvcalls-frontend--linux",
            "8 experimental pv-display-frontend--linux-backend-allocation-mode",
            "9 caveats pv-usb-frontend--linux",
            "10 experimental flask-xsm-module",
            "11 unknown-key",
        ],
        Checked.Findings(PV, "4.18"));

    [Theory]
    [InlineData("x86")]
    [InlineData("arm32")]
    [InlineData("arm64")]
    public void A_text_that_xl_refuses_has_only_syntax_errors(string architecture) => Assert.Equal(
        ["2 syntax", "3 syntax", "5 syntax", "6 syntax", "8 syntax"],
        Checked.Findings(Broken, architecture: architecture));

    [Fact]
    public void What_a_file_does_not_decide_gives_a_note()
    {
        Assert.Equal(["3 old-spelling"], Checked.Notes(Hvm));
        Assert.Equal(["1 undecided direct-boot-kernel-image-format--x86"], Checked.Notes(Pvh));
        Assert.Equal(
            ["2 undecided direct-boot-kernel-image-format--arm64", "9 undecided iommu--arm-smmuv1"],
            Checked.Notes(Arm, architecture: "arm64"));
        Assert.Equal(
            ["2 undecided x86pv--x8664", "4 old-spelling", "10 undecided flask-default-policy"],
            Checked.Notes(PV));
    }
}
