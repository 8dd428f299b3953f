using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Settings that cannot be combined, or that are missing.</summary>
internal sealed class CombinationTable : MappingTable
{
    private static readonly string[] MaxMemory = ["vnuma", "maxmem"];
    private static readonly string[] DirectBoot = ["ramdisk", "cmdline", "root", "extra"];
    private static readonly string[] OlderUsb = ["usb", "usbdevice"];

    public override IEnumerable<MappingRow> Rows =>
    [
        ByDefault(guest => guest.Settings.Text("name") is null, Any, Refused("name is missing")),
        ByDefault(LacksKernel, X86PV | X86PVH | Arm, Refused("one of kernel, bootloader or firmware is required")),
        WhenFirstOf(MaxMemory, If(guest => guest.IsBallooned && guest.HasPassthrough), X86Translated | Arm, Refused(
            "a guest with device passthrough must start with all its memory")),
        WhenFirstOf(MaxMemory, If(guest => guest.IsBallooned && guest.HasAltp2m), Any, Refused("a guest with altp2m must start with all its memory")),
        When("vnuma", GivenAnd(guest => guest.IsBallooned && !HasOtherMaxMemory(guest)), Any,
            Refused("a guest with virtual NUMA nodes must start with all its memory")),
        When("maxmem", If(HasOtherMaxMemory), Any, Refused("it differs from the memory of the vnuma nodes")),
        When("maxvcpus",
            (guest, setting) => guest.NumaVirtualCpus is { } count
                && guest.Settings.Number(setting) is { } max
                && count != max,
            Any,
            Refused("it differs from the vCPUs of the vnuma nodes")),
        When("nestedhvm", (guest, setting) => On(guest, setting) && guest.HasAltp2m, X86HVM, Refused("altp2m is also on")),
        When("nestedhvm", (guest, setting) => On(guest, setting) && !guest.HasHap, X86HVM, Refused("hap is off")),
        Each("pci", guest => guest.Devices.Pcis, (guest, _) => guest.HasAltp2m, X86HVM, new AgainstCaveats(
            [VirtualHardwareHypervisor.X86PCIDevicePassthrough.X86HVM.Key], "altp2m is also on")),
        When("passthrough", (guest, setting) => Is("disabled")(guest, setting) && guest.HasPassthrough, Any, Refused(
            "the guest has host devices")),
        When("passthrough", Is("share_pt"), X86PV, Refused("share_pt is not for PV guests")),
        When("passthrough", (guest, setting) => Is("share_pt")(guest, setting) && !guest.HasHap, X86HVM, Refused(
            "share_pt needs hap")),
        When("passthrough", Is("enabled", "sync_pt", "share_pt"), X86PVH, Refused("PVH guests cannot have host devices")),
        When("passthrough", Is("sync_pt"), Arm, Refused("Arm has only share_pt")),
        When("timer_mode", Given, X86PV, Refused("it is not for PV guests")),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m && !guest.HasHap), X86Translated,
            Refused("hap is off")).From(Xen419),
        When("altp2m_count", (guest, setting) => NotZero(guest, setting) && guest.Altp2m == Altp2mMode.Disabled, X86,
            Refused("altp2m is off")),
        When("oos", Off, Arm, Refused("Arm has no shadow paging")),
        When("acpi", On, Arm32, Refused("only 64-bit guests have ACPI on Arm")),
        When("viridian", If(LacksBaseGroup), X86HVM, Refused("the group base is missing; all other groups need it")),

        // A kernel is what QEMU starts with a RAM disk and a command line (libxl_create.c).
        .. DirectBoot.Select(key => When(
            key,
            GivenAnd(guest => !guest.HasDirectBootKernel && !(key is "root" or "extra" && guest.Settings.TryGet("cmdline", out _))),
            X86HVM,
            Refused("an HVM guest needs kernel for it"))),

        // Graphics and USB of QEMU (xl_parse.c, libxl_create.c, libxl_dm.c)
        When("vncdisplay", (guest, setting) => NotZero(guest, setting)
            && guest.Settings.Text("vnclisten")?.Contains(':') == true, X86HVM, Refused("vnclisten also has a display")),
        When("spice", (guest, setting) => On(guest, setting)
            && !NotZero(guest, "spiceport") && !NotZero(guest, "spicetls_port"), X86HVM, Refused(
                "it needs spiceport or spicetls_port")),
        When("spice", (guest, setting) => On(guest, setting) && !On(guest, "spicedisable_ticketing")
            && string.IsNullOrEmpty(guest.Settings.Text("spicepasswd")), X86HVM, Refused(
                "it needs spicepasswd, or spicedisable_ticketing, with which anybody can connect")),
        .. OlderUsb.Select(key => When(
            key,
            (guest, setting) => (key == "usb" ? On(guest, setting) : Given(guest, setting))
                && (NotZero(guest, "usbversion") || (NotZero(guest, "spiceusbredirection") && On(guest, "spice"))),
            X86HVM,
            Refused("usbversion and spiceusbredirection cannot be combined with usb and usbdevice"))),
    ];

    private static bool HasOtherMaxMemory(Guest guest) =>
        guest.NumaMemoryMiB is { } size && guest.Settings.Number("maxmem") is { } max && size != max;

    private static bool LacksBaseGroup(Guest guest) =>
        guest.Settings.TryGet("viridian", out var setting)
        && setting.Texts is { } texts
        && texts.Select(text => text.Text.ToLowerInvariant()).ToList() is { Count: > 0 } groups
        && !groups.Exists(group => group is "all" or "defaults" or "base")
        && groups.Exists(group => !group.StartsWith('!'));

    private static bool LacksKernel(Guest guest) =>
        !new[] { "kernel", "bootloader", "firmware" }.Any(setting => guest.Settings.TryGet(setting, out _));
}
