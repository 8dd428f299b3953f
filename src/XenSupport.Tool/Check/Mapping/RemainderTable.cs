using XenSupport.Xl.Devices;
using XenSupport.Xl.Guests;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Settings that no statement has a row for, or that xl has a newer spelling for.</summary>
internal sealed class RemainderTable : MappingTable
{
    private const string OpenConsole = "other hosts can reach the guest's console";

    private static readonly string[] WithoutRows =
    [
        "viridian", "cpuid", "tsc_mode", "timer_mode", "hpet", "rdm", "rdm_mem_boundary", "ms_vm_genid", "msr_relaxed",
        "e820_host", "max_event_channels", "max_grant_frames", "max_maptrack_frames", "max_grant_version", "smbios",
        "smbios_firmware", "acpi_firmware", "xenstore_feature_mask", "xenstore_quota",
    ];

    // Off by default, so that 0 or an empty list asks for nothing.
    private static readonly string[] OffByDefault = ["viridian", "msr_relaxed", "e820_host", "xenstore_quota"];

    private static readonly string[] NumbersForWords = ["tsc_mode", "timer_mode"];

    // Settings that may weaken the host's or the guest's security, in the tool's own words.
    private static readonly (string Key, string Remark)[] Weakening =
    [
        ("pci_permissive", "the guest may write to all of a device's configuration space"),
        ("pci_seize", "xl takes the devices away from dom0's drivers"),
        ("device_model_user", "QEMU runs as this user, but only dm_restrict restricts what it can do"),
        ("stubdomain_kernel", "an image of your own runs as the guest's device model"),
        ("stubdomain_ramdisk", "an image of your own runs as the guest's device model"),
        ("stubdomain_cmdline", "it changes how the guest's device model runs"),
        ("pvshim_path", "a shim of your own, which no entry covers"),
        ("pvshim_cmdline", "it changes how the shim runs"),
        ("pvshim_extra", "it changes how the shim runs"),
        ("hvm_pirq", "the guest may route device interrupts over event channels; off by default since Xen 4.19"),
        ("spicedisable_ticketing", "whoever reaches the port can use the guest's console"),
        ("sdl", "QEMU opens a window on the host's display"),
        ("opengl", "QEMU draws with the host's graphics driver"),
    ];

    private static readonly string[] LocalAddresses = ["127.0.0.1", "localhost", "::1", "[::1]"];

    // The scripts that Xen installs (tools/hotplug).
    private static readonly string[] ScriptsOfXen =
    [
        "vif-bridge", "vif-route", "vif-nat", "vif-openvswitch", "block", "block-iscsi", "block-nbd", "block-enbd",
        "block-drbd-probe", "block-tap", "block-dummy",
    ];

    public override IEnumerable<MappingRow> Rows =>
    [
        .. WithoutRows.Select(setting => When(
            setting,
            GivenAnd(guest => !AsksForNothing(guest, setting)),
            EffectTable.GuestsOf(setting),
            new WithoutRow())),
        .. Weakening.Select(row => When(
            row.Key,
            (guest, key) => Given(guest, key) && guest.Settings.Number(key) != 0 && EffectTable.HasEffect(guest, key),
            Any,
            new WithoutRow(row.Remark))),
        When("nx", Off, X86HVM, new WithoutRow("the guest cannot protect memory from execution")),
        .. new[] { "pci_msitranslate", "pci_power_mgmt" }.Select(
            name => When(name, (guest, key) => NotZero(guest, key) && EffectTable.HasEffect(guest, key), Any,
                new WithoutRow())),
        .. new[] { "vnclisten", "spicehost" }.Select(
            name => When(
                name,
                (guest, key) => IsOpen(guest.Settings.Text(key)) && EffectTable.HasEffect(guest, key),
                Any,
                new WithoutRow(OpenConsole))),
        EachWord(
            guest => guest.Devices.Framebuffers.Select(framebuffer => framebuffer.Word("vnclisten"))
                .Where(word => IsOpen(word?.Value)),
            X86PV | X86PVH | Arm,
            new WithoutRow(OpenConsole)),
        EachWord(guest => guest.Devices.Pcis.Select(pci => pci.Word("permissive")).Where(IsOn), X86, new WithoutRow(
            "the guest may write to all of the device's configuration space")),
        EachWord(guest => guest.Devices.Pcis.Select(pci => pci.Word("seize")).Where(IsOn), X86, new WithoutRow(
            "xl takes the device away from dom0's driver")),
        EachWord(
            guest => guest.Devices.Nics.Select(nic => nic.Word("script"))
                .Concat(guest.Devices.Disks.Select(disk => disk.Word("script"))).Where(IsOwnScript),
            Any,
            new WithoutRow("a script of your own, which xl runs as root where the backend is")),
        .. NumbersForWords.Select(setting => When(
            setting, (guest, key) => guest.Settings.Number(key) is not null, EffectTable.GuestsOf(setting), Deprecated("the name of the mode"))),
    ];

    private static bool AsksForNothing(Guest guest, string setting) => OffByDefault.Contains(setting)
        && (Off(guest, setting) || (guest.Settings.TryGet(setting, out var value) && value.Texts?.Any() == false));

    private static bool IsOpen(string? address) => address is { Length: > 0 }
        && !LocalAddresses.Any(local => address == local || address.StartsWith($"{local}:", StringComparison.Ordinal));

    private static bool IsOn(DeviceWord? word) =>
        word?.Value.TrimStart('0') is { Length: > 0 } value && char.IsAsciiDigit(value[0]);

    // A prefix of the target, such as nbd:, names one of Xen's.
    private static bool IsOwnScript(DeviceWord? word) => word is { Value.Length: > 0 }
        && !word.Value.EndsWith(':')
        && !ScriptsOfXen.Contains(FileName(word.Value));
}
