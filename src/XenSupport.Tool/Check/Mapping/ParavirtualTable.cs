using XenSupport.Xl.Devices;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Paravirtual devices other than disks and network cards, at both ends, and driver domains.</summary>
internal sealed class ParavirtualTable : MappingTable
{
    private static readonly string[] FramebufferRows =
    [
        VirtualDeviceSupportHostSide.PVFramebufferBackend.QEMU.Key,
        VirtualDriverSupportGuestSide.PVFramebufferFrontend.LinuxXenFbfront.Key,
        VirtualDeviceSupportHostSide.PVKeyboardBackend.QEMU.Key,
        VirtualDriverSupportGuestSide.PVKeyboardFrontend.LinuxXenKbdfront.Key,
    ];

    public override IEnumerable<MappingRow> Rows =>
    [
        // Framebuffers and keyboards
        EachDevice("vfb", guest => guest.Devices.Framebuffers, X86PV | X86PVH | Arm, Reaches(FramebufferRows)),
        When("vnc", (guest, setting) => On(guest, setting) && guest.Devices.Framebuffers.Count == 0, X86PV,
            Reaches(FramebufferRows)),
        Each("vkb", guest => guest.Devices.Keyboards, (_, keyboard) => keyboard.Has("backend-type", "qemu"), Any,
            Reaches(VirtualDeviceSupportHostSide.PVKeyboardBackend.QEMU.Key)),
        Each("vkb", guest => guest.Devices.Keyboards, (_, keyboard) => keyboard.Has("backend-type", "linux"), Any,
            Unstated("a keyboard backend in Linux")),
        EachDevice("vkb", guest => guest.Devices.Keyboards, Any,
            Reaches(VirtualDriverSupportGuestSide.PVKeyboardFrontend.LinuxXenKbdfront.Key)),
        ByDefault(guest => guest.Settings.Flag("vkb_device") != false, X86HVM, Reaches(
            VirtualDeviceSupportHostSide.PVKeyboardBackend.QEMU.Key,
            VirtualDriverSupportGuestSide.PVKeyboardFrontend.LinuxXenKbdfront.Key)),

        // USB
        EachController(IsUsbType("qusb"), Any, Reaches(VirtualDeviceSupportHostSide.PV_USBBackend.QEMU.Key)),
        EachController(IsUsbType("pv"), Any, Unstated("a USB backend in dom0's kernel")),
        EachController(IsUsbType("auto", ""), X86PV | X86PVH | Arm, OneOf(
            "whether dom0's kernel has the USB backend, which no row covers",
                VirtualDeviceSupportHostSide.PV_USBBackend.QEMU.Key)),
        EachController(IsUsbType("auto", "", "pv", "qusb"), X86PV | X86PVH | Arm,
            Reaches(VirtualDriverSupportGuestSide.PV_USBFrontend.Linux.Key)),
        EachController(IsUsbType("pv", "qusb"), X86HVM,
            Reaches(VirtualDriverSupportGuestSide.PV_USBFrontend.Linux.Key)),
        EachController(IsUsbType("devicemodel"), X86PV | X86PVH | Arm, Refused("only HVM guests have emulated USB controllers")),
        EachController(IsEmulatedController("1"), X86HVM,
            Reaches(VirtualHardwareQEMU.X86EmulatedPlatformDevicesQEMU.Piix3.Key)),
        EachController(IsEmulatedController("2", "3", "0"), X86HVM, new Unlisted(VirtualHardwareQEMU.Key)),
        EachDevice("usbdev", guest => guest.Devices.UsbDevices, X86HVM,
            Reaches(VirtualHardwareQEMU.X86HostUSBPassthroughQEMU.Key)),
        Each("usbdev", guest => guest.Devices.UsbDevices, (guest, _) => guest.Devices.UsbControllers.Count == 0,
            X86PV | X86PVH | Arm,
            Reaches(VirtualDriverSupportGuestSide.PV_USBFrontend.Linux.Key)),
        Each("usbdev", guest => guest.Devices.UsbDevices, (guest, _) => guest.Devices.UsbControllers.Count == 0,
            X86PV | X86PVH | Arm,
            OneOf("whether dom0's kernel has the USB backend, which no row covers",
                VirtualDeviceSupportHostSide.PV_USBBackend.QEMU.Key)),

        // TPM
        EachDevice("vtpm", guest => guest.Devices.Vtpms, Any, Reaches(
            VirtualDeviceSupportHostSide.PV_TPMBackend.Key,
            VirtualDriverSupportGuestSide.PV_TPMFrontend.LinuxXenTpmfront.Key)),

        // Files and sockets
        EachShare(IsServedByQemu, Reaches(VirtualDeviceSupportHostSide.PV9pfsBackend.QEMU.Key)),
        EachShare(IsServedByDaemon, Reaches(VirtualDeviceSupportHostSide.PV9pfsBackend.Xen9pfsd.Key)),
        EachDevice("p9", guest => guest.Devices.P9s, Any,
            Reaches(VirtualDriverSupportGuestSide.PV9pfsFrontend.Linux.Key)),
        EachDevice("pvcalls", guest => guest.Devices.PVCalls, Any, Reaches(
            VirtualDeviceSupportHostSide.PVCallsBackend.Linux.Key,
            VirtualDriverSupportGuestSide.PVCallsFrontend.Linux.Key)),
        EachDevice("channel", guest => guest.Devices.Channels, Any, Unstated("channels, which QEMU serves")),

        // Displays and sound: the statement has no row for their backends
        Each("vdispl", guest => guest.Devices.Displays, (_, display) => AllocatesInBackend(display), Any,
            Reaches(VirtualDriverSupportGuestSide.PVDisplayFrontend.Linux.BackendAllocationMode.Key)),
        Each("vdispl", guest => guest.Devices.Displays, (_, display) => !AllocatesInBackend(display), Any,
            Reaches(VirtualDriverSupportGuestSide.PVDisplayFrontend.Linux.OutsideOfBackendAllocationMode.Key)),
        EachDevice("vsnd", guest => guest.Devices.SoundCards, Any,
            Reaches(VirtualDriverSupportGuestSide.PVSoundFrontend.Linux.Key)),

        // Virtio
        EachDevice("virtio", guest => guest.Devices.Virtios, Arm,
            Reaches(VirtualHardwareHypervisor.ARM_IOREQServers.Key)),
        EachDevice("virtio", guest => guest.Devices.Virtios, X86, Unstated("virtio devices on x86")),

        // Other domains as backends
        EachWord(ForeignBackends, Any, Reaches(Security.DriverDomains.Key)),
        When("driver_domain", On, Any, Reaches(Security.DriverDomains.Key)),
    ];

    private static MappingRow EachDevice(
        string setting, Func<Guest, IEnumerable<NamedDevice>> devices, GuestKinds guests, Outcome outcome) =>
        Each(setting, devices, (_, _) => true, guests, outcome);

    private static MappingRow EachShare(Func<NamedDevice, bool> condition, Outcome outcome) =>
        Each("p9", guest => guest.Devices.P9s, (_, share) => condition(share), Any, outcome);

    private static MappingRow EachController(
        Func<Guest, NamedDevice, bool> condition,
        GuestKinds guests,
        Outcome outcome) => Each("usbctrl", guest => guest.Devices.UsbControllers, condition, guests, outcome);

    private static Func<Guest, NamedDevice, bool> IsUsbType(params string[] types) => (_, controller) =>
        types.Any(type => Guest.Is(type, controller["type"] ?? ""));

    // Version 2 is the default.
    private static Func<Guest, NamedDevice, bool> IsEmulatedController(params string[] versions) =>
        (guest, controller) =>
            IsUsbType("auto", "", "devicemodel")(guest, controller) && versions.Contains(controller["version"] ?? "2");

    private static bool IsServedByQemu(NamedDevice share) => share["type"] is null || share.Has("type", "qemu");

    private static bool IsServedByDaemon(NamedDevice share) => share.Has("type", "xen_9pfsd");

    private static bool AllocatesInBackend(NamedDevice display) => display["be-alloc"] is not (null or "0" or "");

    private static IEnumerable<DeviceWord?> ForeignBackends(Guest guest) => guest.Devices.WithBackend
        .Select(device => device.Backend)
        .Where(Guest.IsForeign);
}
