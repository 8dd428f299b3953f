using System.Globalization;
using System.Text.RegularExpressions;
using XenSupport.Xl.Devices;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;
using static XenSupport.Xl.Settings.GuestKinds;
using Limits = XenSupport.Tool.XenLimits.GuestLimits.VirtualDisks;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>
/// Device options that cannot be combined. Each row points at the word that libxl refuses.
/// </summary>
internal sealed partial class RefusedDevicesTable : MappingTable
{
    public override IEnumerable<MappingRow> Rows =>
    [
        // Disks (libxl_device.c, libxl_disk.c)
        EachDisk(disk => HasBackend(disk, DiskBackend.Phy) && IsNot(disk, DiskFormat.Raw), "format", Any,
            "backendtype phy takes only raw"),
        EachDisk(disk => HasBackend(disk, DiskBackend.Tap) && IsNot(disk, DiskFormat.Raw, DiskFormat.Vhd), "format",
            Any, "backendtype tap takes only raw and vhd").From(Xen419),
        EachDisk(disk => HasBackend(disk, DiskBackend.Standalone) && IsNot(disk, DiskFormat.Raw), "format", Any,
            "backendtype standalone takes only raw"),
        EachDisk(disk => HasScript(disk) && HasBackend(disk, DiskBackend.Qdisk, DiskBackend.Standalone), "script", Any,
            "only a disk with backendtype phy or tap has a script"),
        EachDisk(disk => HasScript(disk) && disk.BackendType is null
            && IsNot(disk, DiskFormat.Raw, DiskFormat.Vhd), "script", Any, "a disk of this format has no script"),
        EachDisk(disk => HasScript(disk) && disk is { BackendType: null, IsCdrom: true }, "script", X86HVM,
            "QEMU serves the CD of an HVM guest, without a script"),
        EachDisk(disk => disk.HasColo && HasBackend(disk, DiskBackend.Phy, DiskBackend.Tap, DiskBackend.Standalone), "colo",
            Any, "only backendtype qdisk has COLO"),
        EachDisk(disk => HasBackend(disk, DiskBackend.Standalone) && !disk.IsVirtio, "backendtype", Any,
            "standalone is only for specification=virtio"),
        EachDisk(disk => disk.IsVirtio && HasBackend(disk, DiskBackend.Phy, DiskBackend.Qdisk, DiskBackend.Tap), "backendtype",
            Any, "specification=virtio needs backendtype standalone"),
        EachDisk(disk => disk.IsCdrom && HasBackend(disk, DiskBackend.Tap, DiskBackend.Standalone), "backendtype",
            X86HVM, "the CD of an HVM guest needs backendtype phy or qdisk"),
        EachDisk(disk => disk is { Format: DiskFormat.Empty, IsCdrom: false }, "format", Any, "only a CD drive can be empty"),
        EachDisk(disk => disk is { Format: DiskFormat.Empty, IsCdrom: true, Target.Length: > 0 }, "format", Any,
            "it is empty, but has a target"),
        EachWord(guest => guest.Devices.Disks.Where(IsUnnamed).Select(disk => disk.Vdev), Any, Refused(
            "not a name that libxl knows; expected xvd*, hda to hdd, sda to sdp, dNpN or a number")),
        EachWord(guest => guest.Devices.Disks.GroupBy(disk => disk.DeviceNumber).Where(group => group.Key is not null)
            .SelectMany(group => group.Skip(1)).Select(disk => disk.Vdev), Any, Refused("another disk has the same name")),

        // USB controllers (libxl_usb.c)
        EachController(IsParavirtual, "version", controller => Number(controller, "version") is not (>= 0 and <= 2),
            "a paravirtual controller has version 1 or 2"),
        EachController(IsParavirtual, "ports", controller => Number(controller, "ports") is not (>= 0 and <= 31),
            "a paravirtual controller has at most 31 ports"),
        EachController(IsEmulated, "version", controller => Number(controller, "version") is not (>= 0 and <= 3),
            "an emulated controller has version 1, 2 or 3"),
        EachController(IsEmulated, "ports", HasWrongPorts,
            "an emulated controller has 2 ports in version 1, 6 in version 2, and up to 15 in version 3"),
        EachWord(guest => guest.Devices.UsbDevices.Where(device => device["controller"] is null && Number(device, "port") != 0)
            .Select(device => device.Word("port")), Any, Refused("it needs controller")),

        // Others (xl_parse.c, libxl_9pfs.c)
        EachWord(guest => guest.Devices.Channels.Where(channel => channel["path"] is null)
            .Select(channel => channel.Word("connection")).Where(word => word?.Value == "socket"), Any, Refused("it needs path")),
        EachWord(guest => guest.Devices.Keyboards.Where(LacksContacts)
            .Select(keyboard => keyboard.Word("feature-multi-touch")), Any, Refused(
            "it needs multi-touch-width, multi-touch-height or multi-touch-num-contacts")),
        EachShare(share => IsServedByDaemon(share) && share["security_model"] is null, "it needs security_model"),
        EachShare(share => !IsServedByDaemon(share) && !IsComplete(share), "it needs tag, path and security_model"),
        EachWord(guest => guest.Devices.P9s.Where(share => !IsServedByDaemon(share)).Select(Quota), Any, Refused(
            "it is only for xen_9pfsd")),
    ];

    private static MappingRow EachDisk(Func<Disk, bool> condition, string word, GuestKinds guests, string why) =>
        EachWord(
            guest => guest.Devices.Disks.Where(condition).Select(disk => disk.Word(word) ?? disk.Vdev),
            guests,
            Refused(why));

    private static bool HasBackend(Disk disk, params DiskBackend[] backends) =>
        disk.BackendType is { } backend && backends.Contains(backend);

    // The format of an empty drive does not matter.
    private static bool IsNot(Disk disk, params DiskFormat[] formats) =>
        disk.Format != DiskFormat.Empty && !formats.Contains(disk.Format);

    private static bool HasScript(Disk disk) => !string.IsNullOrEmpty(disk.Script);

    // DiskTable compares names such as xvdzzzzz with the limits of their kinds.
    private static bool IsUnnamed(Disk disk) =>
        disk.DeviceNumber is null && (disk.Name is not { } name || name.Index < MostDisksOf(name.Prefix));

    private static long MostDisksOf(string prefix) => ToolLimits.MaxOf(prefix switch
    {
        "hd" => Limits.Hd.Key,
        "sd" => Limits.Sd.Key,
        _ => Limits.Xvd.Key,
    });

    private static MappingRow EachController(
        Func<Guest, NamedDevice, bool> kind, string word, Func<NamedDevice, bool> condition, string why) => EachWord(
            guest => guest.Devices.UsbControllers
                .Where(controller => kind(guest, controller) && condition(controller))
                .Select(controller => controller.Word(word)),
            Any,
            Refused(why));

    private static bool IsAutomatic(NamedDevice controller) =>
        string.IsNullOrEmpty(controller["type"]) || controller.Has("type", "auto");

    private static bool IsParavirtual(Guest guest, NamedDevice controller) =>
        controller.Has("type", "pv")
        || controller.Has("type", "qusb")
        || (IsAutomatic(controller) && guest.Kind != X86HVM);

    private static bool IsEmulated(Guest guest, NamedDevice controller) => guest.Kind == X86HVM
        && (controller.Has("type", "devicemodel") || IsAutomatic(controller));

    private static bool HasWrongPorts(NamedDevice controller) =>
        (Number(controller, "version"), Number(controller, "ports")) is not (
            (_, 0) or (1, 2) or (0 or 2, 6) or (3, <= 15) or ( < 0 or > 3, _));

    // As C's atoi does: the digits at the start, or 0 if there are none.
    private static int Number(NamedDevice device, string word) => LeadingNumber().Match(device[word] ?? "") is
    { Success: true, Value: var digits }
        ? int.TryParse(digits, NumberStyles.Any, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue
        : 0;

    [GeneratedRegex(@"^\s*[-+]?[0-9]+")]
    private static partial Regex LeadingNumber();

    private static bool LacksContacts(NamedDevice keyboard) =>
        Number(keyboard, "feature-multi-touch") != 0
        && Number(keyboard, "multi-touch-width") == 0
        && Number(keyboard, "multi-touch-height") == 0
        && Number(keyboard, "multi-touch-num-contacts") == 0;

    private static MappingRow EachShare(Func<NamedDevice, bool> condition, string why) => Each(
        "p9", guest => guest.Devices.P9s, (_, share) => condition(share), Any, Refused(why));

    private static bool IsComplete(NamedDevice share) =>
        share["tag"] is not null && share["path"] is not null && share["security_model"] is not null;

    private static bool IsServedByDaemon(NamedDevice share) => share.Has("type", "xen_9pfsd");

    private static DeviceWord? Quota(NamedDevice share) => share.Words.FirstOrDefault(
        word => word.Name.StartsWith("max-", StringComparison.Ordinal) || word.Name == "auto-delete");
}
