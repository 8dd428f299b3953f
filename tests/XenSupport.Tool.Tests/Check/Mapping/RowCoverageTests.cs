using XenSupport.Tool.Check.Mapping;
using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>
/// Every row of Xen's statements is reached by a configuration, or listed with the reason why none can.
/// </summary>
public class RowCoverageTests
{
    private const string Arm64 = "arm64";
    private const string Arm32 = "arm32";

    /// <summary>A row, a configuration that reaches it or may reach it, the release, and the architecture.</summary>
    public static TheoryData<string, string, string, string> Reachable { get; } = new()
    {
        // Host hardware
        { "armgicv3--arm64", Checked.Guest("gic_version = 'v3'"), "4.22", Arm64 },
        { "armgicv3--arm32", Checked.Guest("gic_version = 'v3'"), "4.22", Arm32 },
        { "arm-scalable-vector-extension-svesve2", Checked.Guest("sve = '128'"), "4.22", Arm64 },
        { "iommu--amd-iommu", Checked.Guest("pci = [ '08:00.0' ]"), "4.22", "x86" },
        { "iommu--intel-vt-d", Checked.Guest("passthrough = 'enabled'"), "4.22", "x86" },
        { "iommu--arm-smmuv1", Checked.Guest("dtdev = [ '/soc' ]"), "4.22", Arm64 },
        { "iommu--arm-smmuv2", Checked.Guest("dtdev = [ '/soc' ]"), "4.22", Arm64 },
        { "iommu--arm-smmuv3", Checked.Guest("dtdev = [ '/soc' ]"), "4.22", Arm64 },
        { "iommu--renesas-ipmmu-vmsa", Checked.Guest("dtdev = [ '/soc' ]"), "4.22", Arm64 },

        // Guest types and limits
        { "x86pv--x8664", Checked.Guest("type = 'pv'"), "4.22", "x86" },
        { "x86pv--x8632-without-shim", Checked.Guest("type = 'pv'"), "4.22", "x86" },
        { "x86pv--x8632-shim", Checked.Pvh("pvshim = 1"), "4.22", "x86" },
        { "x86hvm--domu", Checked.Hvm(""), "4.22", "x86" },
        { "x86pvh--domu", Checked.Pvh(""), "4.22", "x86" },
        { "arm", Checked.Guest(""), "4.22", Arm32 },
        { "memory--x86", Checked.Guest("memory = 1"), "4.22", "x86" },
        { "memory--arm32", Checked.Guest("memory = 1"), "4.22", Arm32 },
        { "memory--arm64", Checked.Guest("maxmem = 1"), "4.22", Arm64 },

        // Toolstack and boot loaders
        { "direct-boot-kernel-image-format--x86", Checked.Guest(""), "4.22", "x86" },
        { "direct-boot-kernel-image-format--arm32", Checked.Guest(""), "4.22", Arm32 },
        { "direct-boot-kernel-image-format--arm64", Checked.Guest(""), "4.22", Arm64 },
        { "open-vswitch-integration-for-xl--linux", Checked.Guest("vif = [ 'script=vif-openvswitch' ]"), "4.22", "x86" },
        { "virtual-cpu-hotplug", Checked.Guest("maxvcpus = 2"), "4.22", "x86" },
        { "linux-device-model-stubdomains", Checked.Hvm("device_model_stubdomain_override = 1"), "4.22", "x86" },
        { "pygrub", "name = 'g'; bootloader = 'pygrub'", "4.22", "x86" },

        // Debugging, memory, resources, scalability, availability
        { "soft-reset-for-pv-guests", Checked.Guest("on_reboot = 'soft-reset'"), "4.22", "x86" },
        { "processor-trace-support--x86", Checked.Hvm("vmtrace_buf_kb = 64"), "4.22", "x86" },
        { "dynamic-memory-control", Checked.Guest("memory = 1; maxmem = 2"), "4.22", "x86" },
        { "shadow-paging", Checked.Hvm("hap = 0"), "4.22", "x86" },
        { "populate-on-demand-memory--x86-hvm", Checked.Hvm("memory = 1; maxmem = 2"), "4.22", "x86" },
        { "alternative-p2m--x86-hvm", Checked.Hvm("altp2m = 'mixed'"), "4.22", "x86" },
        { "alternative-p2m--arm", Checked.Guest("altp2m = 'mixed'"), "4.22", Arm64 },
        { "cache-coloring--arm64", Checked.Guest("llc_colors = [ '0' ]"), "4.22", Arm64 },
        { "cpu-pools", Checked.Guest("pool = 'p'"), "4.22", "x86" },
        { "numa-scheduler-affinity--x86", Checked.Guest("cpus = '0'"), "4.22", "x86" },
        { "credit-scheduler", Checked.Guest("cpu_weight = 1"), "4.22", "x86" },
        { "credit2-scheduler", Checked.Guest("cap = 1"), "4.22", "x86" },
        { "rtds-based-scheduler", Checked.Guest("period = 1"), "4.22", "x86" },
        { "null-scheduler--x86shim", Checked.Pvh("pvshim = 1"), "4.22", "x86" },
        { "super-page-support--x86-hvmpvh-hap", Checked.Hvm(""), "4.22", "x86" },
        { "super-page-support--x86-hvmpvh-shadow-2mib", Checked.Pvh("hap = 0"), "4.22", "x86" },
        { "super-page-support--arm", Checked.Guest(""), "4.22", Arm64 },
        { "x86pvhvm", Checked.Hvm(""), "4.22", "x86" },
        { "colo-manager", Checked.Guest("vif = [ 'forwarddev=eth1' ]"), "4.22", "x86" },
        { "x86vmce", Checked.Hvm("mca_caps = [ 'lmce' ]"), "4.22", "x86" },

        // Guest drivers
        { "pv-framebuffer-frontend--linux-xen-fbfront", Checked.Guest("vfb = [ 'vnc=1' ]"), "4.22", "x86" },
        { "pv-keyboard-frontend--linux-xen-kbdfront", Checked.Guest("vnc = 1"), "4.22", "x86" },
        { "pv-usb-frontend--linux", Checked.Guest("usbctrl = [ '' ]"), "4.22", "x86" },
        { "pv-tpm-frontend--linux-xen-tpmfront", Checked.Guest("vtpm = [ 'backend=t' ]"), "4.22", "x86" },
        { "pv-9pfs-frontend--linux", Checked.Guest("p9 = [ 'tag=t,path=/p,security_model=none' ]"), "4.22", "x86" },
        { "pvcalls-frontend--linux", Checked.Guest("pvcalls = [ '' ]"), "4.22", "x86" },
        { "pv-sound-frontend--linux", Checked.Guest("vsnd = [ [ 'card' ] ]"), "4.22", "x86" },
        { "pv-display-frontend--linux-outside-of-backend-allocation-mode", Checked.Guest("vdispl = [ 'connectors=a:1x1' ]"), "4.22", "x86" },
        { "pv-display-frontend--linux-backend-allocation-mode", Checked.Guest("vdispl = [ 'be-alloc=1,connectors=a:1x1' ]"), "4.22", "x86" },

        // Backends
        { "blkback--linux-xen-blkback", Checked.Guest("disk = [ '/dev/a,raw,xvda' ]"), "4.22", "x86" },
        { "blkback--qemu-xendisk-raw-format", Checked.Guest("disk = [ '/a,raw,xvda' ]"), "4.22", "x86" },
        { "blkback--qemu-xendisk-qcow-format", Checked.Guest("disk = [ '/a,qcow,xvda' ]"), "4.22", "x86" },
        { "blkback--qemu-xendisk-qcow2-format", Checked.Guest("disk = [ '/a,qcow2,xvda' ]"), "4.22", "x86" },
        { "blkback--qemu-xendisk-vhd-format", Checked.Guest("disk = [ '/a,vhd,xvda' ]"), "4.22", "x86" },
        { "blkback--blktap2-raw-format", Checked.Guest("disk = [ '/a,raw,xvda,w,backendtype=tap' ]"), "4.22", "x86" },
        { "blkback--blktap2-vhd-format", Checked.Guest("disk = [ '/a,vhd,xvda,w,backendtype=tap' ]"), "4.22", "x86" },
        { "pv-framebuffer-backend--qemu", Checked.Guest("vfb = [ '' ]"), "4.22", "x86" },
        { "pv-keyboard-backend--qemu", Checked.Guest("vkb = [ 'backend-type=qemu' ]"), "4.22", "x86" },
        { "pv-usb-backend--qemu", Checked.Guest("usbctrl = [ 'type=qusb' ]"), "4.22", "x86" },
        { "pv-tpm-backend", Checked.Guest("vtpm = [ 'backend=t' ]"), "4.22", "x86" },
        { "pv-9pfs-backend--qemu", Checked.Guest("p9 = [ 'tag=t,path=/p,security_model=none' ]"), "4.22", "x86" },
        { "pv-9pfs-backend--xen-9pfsd", Checked.Guest("p9 = [ 'type=xen_9pfsd,path=/p' ]"), "4.22", "x86" },
        { "pvcalls-backend--linux", Checked.Guest("pvcalls = [ '' ]"), "4.22", "x86" },
        { "pv-console-xenconsoled", Checked.Guest(""), "4.22", "x86" },

        // Security
        { "driver-domains", Checked.Guest("vif = [ 'backend=net' ]"), "4.22", "x86" },
        { "device-model-stub-domains", Checked.Hvm("device_model_stubdomain_override = 1"), "4.22", "x86" },
        { "device-model-deprivileging--linux-dom0", Checked.Hvm("dm_restrict = 1"), "4.22", "x86" },
        { "flask-xsm-module", Checked.Guest("seclabel = 'l'"), "4.22", "x86" },
        { "flask-default-policy", Checked.Guest("init_seclabel = 'l'"), "4.22", "x86" },
        { "xsm-flask", Checked.Guest("seclabel = 'l'"), "4.17", "x86" },

        // Virtual hardware of the hypervisor
        { "x86nested-hvm--x86-hvm", Checked.Hvm("nestedhvm = 1"), "4.22", "x86" },
        { "vpmu--arm", Checked.Guest("vpmu = 1"), "4.22", Arm64 },
        { "x86pci-device-passthrough--x86-pv", Checked.Guest("pci = [ '08:00.0' ]"), "4.22", "x86" },
        { "x86pci-device-passthrough--x86-hvm", Checked.Hvm("pci = [ '08:00.0' ]"), "4.22", "x86" },
        { "armioreq-servers", Checked.Guest("virtio = [ 'type=virtio,device1a' ]"), "4.22", Arm64 },
        { "armnon-pci-device-passthrough", Checked.Guest("device_tree = '/p.dtb'"), "4.22", Arm64 },
        { "arm-firmware-framework-for-arm-a-profile-ff-a-mediator--arm64", Checked.Guest("tee = 'ffa'"), "4.22",
            Arm64 },
        { "arm-guest-acpi-support", Checked.Guest("acpi = 1"), "4.22", Arm64 },
        { "arm-op-tee-mediator", Checked.Guest("tee = 'optee'"), "4.22", Arm64 },
        { "arm-guest-device-tree-support", Checked.Guest(""), "4.22", Arm64 },
        { "arm-guest-psci-support--mandatory", Checked.Guest(""), "4.22", Arm64 },
        { "arm-guest-psci-support--migrateinfotype", Checked.Guest(""), "4.22", Arm64 },

        // Virtual hardware of QEMU
        { "virtual-hardware-qemu", Checked.Hvm(""), "4.22", "x86" },
        { "x86emulated-platform-devices-qemu--piix3", Checked.Hvm(""), "4.22", "x86" },
        { "x86emulated-network-qemu--e1000", Checked.Hvm("vif = [ 'model=e1000' ]"), "4.22", "x86" },
        { "x86emulated-network-qemu--rtl8193", Checked.Hvm("vif = [ '' ]"), "4.22", "x86" },
        { "x86emulated-network-qemu--virtio-net", Checked.Hvm("vif = [ 'model=virtio-net-pci' ]"), "4.22", "x86" },
        { "x86emulated-storage-qemu--piix3-ide", Checked.Hvm("disk = [ '/a,raw,hda' ]"), "4.22", "x86" },
        { "x86emulated-storage-qemu--ahci", Checked.Hvm("disk = [ '/a,raw,hda' ]; hdtype = 'ahci'"), "4.22", "x86" },
        { "x86emulated-graphics-qemu--cirrus-vga", Checked.Hvm(""), "4.22", "x86" },
        { "x86emulated-graphics-qemu--stdvga", Checked.Hvm("vga = 'stdvga'"), "4.22", "x86" },
        { "x86emulated-audio-qemu--sb16", Checked.Hvm("soundhw = 'sb16'"), "4.22", "x86" },
        { "x86emulated-audio-qemu--es1370", Checked.Hvm("soundhw = 'es1370'"), "4.22", "x86" },
        { "x86emulated-audio-qemu--ac97", Checked.Hvm("soundhw = 'ac97'"), "4.22", "x86" },
        { "x86emulated-input-qemu--usbmouse", Checked.Hvm("usbdevice = 'mouse'"), "4.22", "x86" },
        { "x86emulated-input-qemu--usbtablet", Checked.Hvm("usbdevice = [ 'tablet' ]"), "4.22", "x86" },
        { "x86emulated-input-qemu--ps2-keyboard", Checked.Hvm(""), "4.22", "x86" },
        { "x86emulated-input-qemu--ps2-mouse", Checked.Hvm(""), "4.22", "x86" },
        { "x86emulated-serial-card-qemu--uart-16550a", Checked.Hvm("serial = 'pty'"), "4.22", "x86" },
        { "x86host-usb-passthrough-qemu", Checked.Hvm("usbdevice = [ 'host:1.2' ]"), "4.22", "x86" },
        { "qemu-xen-traditional--as-host-process-device-model", Checked.Hvm("device_model_version = 'qemu-xen-traditional'"), "4.20", "x86" },
        {
            "qemu-xen-traditional--device-model-stub-domains",
            Checked.Hvm("device_model_version = 'qemu-xen-traditional'; device_model_stubdomain_override = 1"), "4.20", "x86"
        },

        // Firmware
        { "x86hvm-ipxe", Checked.Hvm("boot = 'n'; vif = [ '' ]"), "4.22", "x86" },
        { "x86hvm-bios--seabios-qemu-xen", Checked.Hvm(""), "4.22", "x86" },
        { "x86hvm-bios--rombios-qemu-xen-traditional", Checked.Hvm("device_model_version = 'qemu-xen-traditional'"), "4.20", "x86" },
        { "x86hvm-ovmf--qemu-xen", Checked.Hvm("firmware = 'uefi'"), "4.22", "x86" },

        // The tool's own limits
        { "memory--arm-builder", Checked.Guest("memory = 1"), "4.22", Arm64 },
        { "virtual-cpus--x86-pv", Checked.Guest("vcpus = 1"), "4.22", "x86" },
        { "virtual-cpus--x86-hvmpvh", Checked.Hvm("vcpus = 1"), "4.22", "x86" },
        { "virtual-cpus--arm64", Checked.Guest("vcpus = 1"), "4.22", Arm64 },
        { "virtual-cpus--arm32", Checked.Guest("vcpus = 1"), "4.22", Arm32 },
        { "virtual-cpus--arm-gicv2", Checked.Guest("vcpus = 1; gic_version = 'v2'"), "4.22", Arm64 },
        { "virtual-cpus--online", Checked.Guest("vcpus = 1"), "4.22", "x86" },
        { "virtual-numa-nodes", Checked.Hvm("vnuma = [ [ 'size=1' ] ]"), "4.22", "x86" },
        { "virtio-devices--arm", Checked.Guest("virtio = [ '' ]"), "4.22", Arm64 },
        { "virtual-spis--arm", Checked.Guest("nr_spis = 1"), "4.22", Arm64 },
        { "event-channels", Checked.Guest("max_event_channels = 1"), "4.22", "x86" },
        { "altp2m-views", Checked.Hvm("altp2m_count = 1"), "4.22", "x86" },
    };

    /// <summary>Rows that no configuration can reach, by reason.</summary>
    private static readonly (string Why, string Keys)[] Unreachable =
    [
        ("facts of the release", """
            release-support--xen-version release-support--initial-release release-support--supported-until
            release-support--security-support-until release-support--release-notes
            """),
        ("the host's processor and firmware", """
            x86-64 x86-64--xeon-phi arm-v7-virtualization-extensions arm-v8 arm-v8--xen-in-aarch64-mode
            arm-v8--xen-in-aarch32-mode arm-v8--xen-in-armv8-r arm-v8--cortex-a57-r0p0-r1p1 arm-v8--cortex-a77-r0p0-r1p0
            acpi-cpu-hotplug--x86 physical-cpu-hotplug--x86 physical-memory--x86 physical-memory--arm32 physical-memory--arm64
            physical-memory-hotplug--x86 physical-cpus--x86 physical-cpus--arm host-acpi-via-domain-0--x86-pv
            host-acpi-via-domain-0--arm host-efi-boot--x86 host-efi-boot--arm64 host-efi-secure-boot--x86
            host-efi-secure-boot--arm64 x86intel-platform-qos-technologies armgicv3-its armpartial-emulation
            """),
        ("how the host is set up, and Xen's command line", """
            x86pvh--dom0 build-info hypervisor-config runtime-parameters host-serial-console--ns16550 host-serial-console--ehci
            host-serial-console--cadence-uart-arm host-serial-console--pl011-uart-arm host-serial-console--exynos-4210-uart-arm
            host-serial-console--omap-uart-arm host-serial-console--scif-uart hypervisor-debug-keys
            hypervisor-synchronous-console-output-sync_console gcov core-scheduling--x86 arinc653-scheduler null-scheduler
            kconfig-expert live-patching--x86 live-patching--arm xsm-xen-security-module-framework silo-xsm-module
            vpmu--x86-hvm argo-inter-domain-message-delivery-by-hypercall x86multiple-ioreq-servers
            """),
        ("the toolstack, its daemons and other tools", """
            xl dom0-init-support-for-xl--sysv dom0-init-support-for-xl--systemd dom0-init-support-for-xl--bsd-style
            json-output-support-for-xl qemu-backend-hotplugging-for-xl xenlight-go-package libvirt-driver-for-xl
            c-xenstored-daemon c-xenstored-daemon--liveupdate c-xenstore-stubdom-pv c-xenstore-stubdom-pv--liveupdate
            c-xenstore-stubdom-pvh c-xenstore-stubdom-pvh--liveupdate ocaml-xenstored-daemon
            ocaml-xenstored-daemon--untrusted-driver-domains ocaml-xenstored-daemon--liveupdate gdbsx--x86 xentrace--x86
            memory-sharing--x86-hvm memory-paging--x86-hvm remus-fault-tolerance virtual-machine-introspection--x86
            device-tree-overlays--arm
            """),
        ("the device tree of a system that is built without xl", """
            static-allocation--arm static-heap--arm static-memory-sharing--arm dom0less--arm static-event-channel--arm
            """),
        ("what runs in the guest", """
            blkfront--linux blkfront--freebsd blkfront--netbsd blkfront--openbsd blkfront--windows netfront--linux
            netfront--freebsd netfront--netbsd netfront--openbsd netfront--windows pv-console-frontend--linux-hvcxen
            pv-console-frontend--freebsd pv-console-frontend--netbsd pv-console-frontend--windows
            x86nested-pv--x86-xen-hvm arm-16k-and-64k-page-granularity-in-guests arm-guest-psci-support--systemsuspend
            """),
        ("dom0's operating system", """
            blkback--freebsd-blkback blkback--netbsd-xbdback netback--linux-xen-netback netback--freebsd-netback
            netback--netbsd-xennetback online-resize-of-virtual-disks
            """),
        ("the hardware domain", "arm-scmi-over-smc-calls-forwarding-to-el3-firmware"),
        ("xl has no setting for it", "pv-scsi-protocol-frontend--linux pv-scsi-protocol-backend--linux"),
        ("the tool's own, compared with the names of disks", """
            virtual-cpus virtual-disks virtual-disks--xvd virtual-disks--hd virtual-disks--sd emulated-disks emulated-disks--ide
            emulated-disks--ahci virtio-devices virtual-spis
            """),
    ];

    private static IEnumerable<string> UnreachableKeys =>
        Unreachable.SelectMany(row => row.Keys.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [MemberData(nameof(Reachable))]
    public void A_configuration_reaches_the_row(string key, string text, string version, string architecture) =>
        Assert.Contains(
        key, Checked.Result(text, version, architecture).ReachedKeys);

    /// <summary>
    /// Releases before <see cref="SettingCatalogue.OldestRelease"/> are left out, because they cannot be checked.
    /// </summary>
    [Fact]
    public void Every_row_of_every_release_that_can_be_checked_is_reached_or_has_a_reason_why_not()
    {
        var rows = XenReleases.All
            .Where(statement => statement.Release.Version is { } version && SettingCatalogue.Covers(version))
            .SelectMany(statement => statement.Entries.Select(entry => entry.Key))
            .ToHashSet();
        var accounted = ReachableKeys.Concat(UnreachableKeys).ToList();

        Assert.Empty(rows.Except(accounted));
        Assert.Empty(accounted.Except(rows));
        Assert.Empty(accounted.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_row_that_the_mapping_names_is_reached_by_a_configuration() => Assert.Empty(
        Mappings.Rows.SelectMany(row => KeysOf(row.Outcome)).ToHashSet().Except(ReachableKeys));

    private static IEnumerable<string> ReachableKeys => Reachable.Select(row => row.Data.Item1);

    private static IEnumerable<string> KeysOf(Outcome outcome) => outcome switch
    {
        Reached reached => reached.Keys,
        Undecidable undecidable => undecidable.Keys,
        AgainstCaveats against => against.Keys,
        Unlisted unlisted => [unlisted.SectionKey],
        Bounded bounded => [bounded.Key],
        _ => [],
    };
}
