using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>The device model of an HVM guest, and what QEMU emulates other than disks and network cards.</summary>
internal sealed class DeviceModelTable : MappingTable
{
    private static readonly Unlisted OutsideOfTheList = new(VirtualHardwareQEMU.Key);

    private static readonly string[] UnlistedSoundCards = ["hda", "adlib", "cs4231a", "gus"];

    public override IEnumerable<MappingRow> Rows =>
    [
        // The device model
        ByDefault(guest => guest.DeviceModel == DeviceModel.QemuXen, X86HVM, Reaches(VirtualHardwareQEMU.Key)),
        When("device_model_version", If(HasTraditional), X86HVM, Reaches(
            VirtualHardwareQEMU.QemuXenTraditional.AsHostProcessDeviceModel.Key)).Until(Xen421),
        When("device_model_version", If(HasTraditionalStubDomain), X86HVM, Reaches(
            VirtualHardwareQEMU.QemuXenTraditional.DeviceModelStubDomains.Key)).Until(Xen421),
        When("device_model_stubdomain_override", On, X86HVM, Reaches(Security.DeviceModelStubDomains.Key)),
        When("device_model_stubdomain_override", If(HasLinuxStubDomain), X86HVM,
            Reaches(Toolstack.LinuxDeviceModelStubdomains.Key)),
        When("device_model_stubdomain_override", If(HasStubDomainWithForeignBackend), X86HVM, new AgainstCaveats(
            [Security.DeviceModelStubDomains.Key], "a device has its backend in another domain")),
        When("dm_restrict", On, X86HVM, Reaches(Security.DeviceModelDeprivileging.LinuxDom0.Key)),
        When("device_model_override", GivenAnd(guest => !HasQemuOfXen(guest)), Any,
            Unstated("a QEMU other than the one that Xen installs")),
        When("device_model_override", GivenAnd(HasQemuOfXen), Any, new WithoutRow()),
        When("device_model_args", NotEmpty, Any, Unstated("options for QEMU, which may add any device")),
        When("device_model_args_hvm", NotEmpty, X86HVM, Unstated("options for QEMU, which may add any device")),
        When("device_model_args_pv", NotEmpty, X86PV | X86PVH | Arm, Unstated("options for QEMU, which may add any device")),

        // What every HVM guest has
        Always(X86HVM, Reaches(
            VirtualHardwareQEMU.X86EmulatedPlatformDevicesQEMU.Piix3.Key,
            VirtualHardwareQEMU.X86EmulatedInputQEMU.Ps2Keyboard.Key,
            VirtualHardwareQEMU.X86EmulatedInputQEMU.Ps2Mouse.Key)),
        When("xen_platform_pci", OnOrAbsent, X86HVM, Reaches(Scalability.X86PVHVM.Key)),

        // Graphics
        When("vga", If(HasCirrus), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedGraphicsQEMU.CirrusVga.Key)),
        When("vga", IsExactly("stdvga"), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedGraphicsQEMU.Stdvga.Key)),
        When("vga", IsExactly("qxl"), X86HVM, OutsideOfTheList),
        When("stdvga", On, X86HVM, Deprecated("vga = \"stdvga\"")),
        When("stdvga", If(HasOldStdvga), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedGraphicsQEMU.Stdvga.Key)),

        // Sound
        When("soundhw", Is("sb16"), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedAudioQEMU.Sb16.Key)),
        When("soundhw", Is("es1370"), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedAudioQEMU.Es1370.Key)),
        When("soundhw", Is("ac97"), X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedAudioQEMU.Ac97.Key)),
        When("soundhw", Is(UnlistedSoundCards), X86HVM, OutsideOfTheList),

        // USB and input
        EachText("usbdevice", word => word == "tablet", X86HVM,
            Reaches(VirtualHardwareQEMU.X86EmulatedInputQEMU.Usbtablet.Key)),
        EachText("usbdevice", word => word == "mouse", X86HVM,
            Reaches(VirtualHardwareQEMU.X86EmulatedInputQEMU.Usbmouse.Key)),
        EachText("usbdevice", IsHostDevice, X86HVM, Reaches(VirtualHardwareQEMU.X86HostUSBPassthroughQEMU.Key)),
        EachText("usbdevice", word => word is not ("tablet" or "mouse") && !IsHostDevice(word), X86HVM,
            OutsideOfTheList),
        When("usb", On, X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedPlatformDevicesQEMU.Piix3.Key)),
        When("usbversion", (guest, setting) => guest.Settings.Number(setting) == 1, X86HVM, Reaches(
            VirtualHardwareQEMU.X86EmulatedPlatformDevicesQEMU.Piix3.Key)),
        When("usbversion", (guest, setting) => guest.Settings.Number(setting) is 2 or 3, X86HVM, OutsideOfTheList),

        // The rest
        When("serial", NotEmpty, X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedSerialCardQEMU.UART16550A.Key)),
        When("spicevdagent", (guest, setting) => On(guest, setting) && On(guest, "spice"), X86HVM, OutsideOfTheList),
        When("spiceusbredirection", (guest, setting) => NotZero(guest, setting) && On(guest, "spice"), X86HVM,
            OutsideOfTheList),
        When("vendor_device", Is("xenserver"), X86HVM, OutsideOfTheList),
    ];

    private static bool HasTraditional(Guest guest) =>
        guest.DeviceModel == DeviceModel.QemuXenTraditional && !guest.HasStubDomain;

    private static bool HasTraditionalStubDomain(Guest guest) =>
        guest.DeviceModel == DeviceModel.QemuXenTraditional && guest.HasStubDomain;

    private static bool HasLinuxStubDomain(Guest guest) =>
        guest.DeviceModel == DeviceModel.QemuXen && guest.HasStubDomain;

    private static bool HasStubDomainWithForeignBackend(Guest guest) =>
        guest.HasStubDomain && guest.Devices.WithBackend.Any(device => Guest.IsForeign(device.Backend));

    // Where Xen installs its QEMU, below a folder that the build chooses (m4/paths.m4).
    private static bool HasQemuOfXen(Guest guest) =>
        guest.Settings.Text("device_model_override")!.EndsWith("/xen/bin/qemu-system-i386", StringComparison.Ordinal);

    private static bool HasCirrus(Guest guest) =>
        guest.Settings.Text("vga") is { } card ? card == "cirrus" : guest.Settings.Flag("stdvga") != true;

    private static bool HasOldStdvga(Guest guest) =>
        guest.Settings.Text("vga") is null && guest.Settings.Flag("stdvga") == true;

    private static bool IsHostDevice(string word) => word.StartsWith("host:", StringComparison.Ordinal);
}
