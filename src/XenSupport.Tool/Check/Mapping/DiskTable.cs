using XenSupport.Xl.Devices;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;
using Limits = XenSupport.Tool.XenLimits.GuestLimits;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Disks: their backends, and the controllers that QEMU emulates.</summary>
internal sealed class DiskTable : MappingTable
{
    private static readonly Unlisted OutsideOfTheList = new(VirtualHardwareQEMU.Key);

    // What QEMU's block drivers take instead of a file.
    private static readonly string[] Protocols =
        ["rbd", "nbd", "iscsi", "iser", "http", "https", "ftp", "ftps", "ssh", "nfs", "gluster", "sheepdog", "vxhs", "json"];

    private static readonly (string Old, string New)[] Spellings =
    [
        .. new[] { "phy", "file", "tap", "tap2", "tapdisk", "aio", "ioemu" }.Select(
            prefix => ($"{prefix}:", "target,format,vdev,access without a prefix")),
        .. new[] { "raw", "qcow", "qcow2", "vhd" }.Select(format => ($"{format}:", $"format={format}")),
        .. new[] { "iscsi", "nbd", "enbd", "drbd" }.Select(script => ($"{script}:", $"script=block-{script}")),
        .. new[] { "cdrom", "disk" }.Select(type => ($":{type}", $"devtype={type}")),
    ];

    public override IEnumerable<MappingRow> Rows =>
    [
        // Backends: a drive without a medium has none
        EachDisk(IsServed(DiskBackend.Phy), Any, Reaches(VirtualDeviceSupportHostSide.Blkback.LinuxXenBlkback.Key)),
        EachDiskWord("target", (guest, disk) => IsServed(DiskBackend.Qdisk)(guest, disk) && IsRemote(disk), Unstated(
            "disks that QEMU reaches over the network")),
        EachDisk((guest, disk) => IsServed(DiskBackend.Qdisk, DiskFormat.Raw)(guest, disk) && !IsRemote(disk), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.QEMUXenDisk.RawFormat.Key)),
        EachDisk(IsServed(DiskBackend.Qdisk, DiskFormat.Qcow), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.QEMUXenDisk.QcowFormat.Key)),
        EachDisk(IsServed(DiskBackend.Qdisk, DiskFormat.Qcow2), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.QEMUXenDisk.Qcow2Format.Key)),
        EachDisk(IsServed(DiskBackend.Qdisk, DiskFormat.Vhd), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.QEMUXenDisk.VhdFormat.Key)),
        EachDiskWord("format", IsServed(DiskBackend.Qdisk, DiskFormat.Qed), Unstated("the image format qed")),
        EachDisk(IsServed(DiskBackend.Tap, DiskFormat.Raw), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.Blktap2.RawFormat.Key)).From(Xen419),
        EachDisk(IsServed(DiskBackend.Tap, DiskFormat.Vhd), Any,
            Reaches(VirtualDeviceSupportHostSide.Blkback.Blktap2.VhdFormat.Key)).From(Xen419),
        EachDisk(IsServed(DiskBackend.Tap), Any, Refused(
            "libxl in Xen 4.17 and 4.18 has no backendtype tap, whatever the statement says")).Until(Xen419),
        EachDisk((_, disk) => disk.IsVirtio, Arm, Reaches(VirtualHardwareHypervisor.ARM_IOREQServers.Key)),
        EachDisk((_, disk) => disk.IsVirtio, X86, Unstated("virtio disks on x86")),
        EachDisk((_, disk) => disk.HasColo, Any, Reaches(HighAvailabilityAndFaultTolerance.COLOManager.Key)),

        // Controllers: QEMU emulates only the first few disks, and a CD is always on IDE
        EachDisk(IsBehindIde, X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedStorageQEMU.Piix3Ide.Key)),
        EachDisk(IsBehindAhci, X86HVM, Reaches(VirtualHardwareQEMU.X86EmulatedStorageQEMU.Ahci.Key)),
        EachDisk((_, disk) => disk.Name?.Prefix == "sd" && !disk.IsCdrom, X86HVM, OutsideOfTheList),

        // Names
        Beyond("xvd", Limits.VirtualDisks.Xvd.Key),
        Beyond("hd", Limits.VirtualDisks.Hd.Key),
        Beyond("sd", Limits.VirtualDisks.Sd.Key),
        .. Spellings.Select(spelling => EachWord(
            guest => guest.Devices.Disks.SelectMany(disk => disk.OldSpellings)
                .Where(word => word.Value == spelling.Old),
            Any,
            Old(spelling.New))),
    ];

    private static MappingRow EachDisk(Func<Guest, Disk, bool> condition, GuestKinds guests, Outcome outcome) =>
        Each("disk", guest => guest.Devices.Disks, condition, guests, outcome);

    private static MappingRow EachDiskWord(string word, Func<Guest, Disk, bool> condition, Outcome outcome) =>
        EachWord(
            guest => guest.Devices.Disks.Where(disk => condition(guest, disk)).Select(disk => disk.Word(word)),
            Any,
            outcome);

    private static Func<Guest, Disk, bool> IsServed(DiskBackend backend) => (guest, disk) =>
        disk.Format != DiskFormat.Empty && !disk.IsVirtio && guest.BackendOf(disk) == backend;

    private static Func<Guest, Disk, bool> IsServed(DiskBackend backend, DiskFormat format) => (guest, disk) =>
        disk.Format == format && IsServed(backend)(guest, disk);

    private static bool IsRemote(Disk disk) =>
        Protocols.Any(protocol => disk.Target.StartsWith(protocol, StringComparison.Ordinal)
            && disk.Target.AsSpan(protocol.Length) is [':' or '+', ..]);

    private static MappingRow Beyond(string prefix, string limit) => EachDisk(
        (_, disk) => disk.Name is { } name && name.Prefix == prefix && name.Index >= ToolLimits.MaxOf(limit),
        Any,
        new Exceeding(limit, $"{prefix}* disks"));

    private static bool IsBehindIde(Guest guest, Disk disk) =>
        IsShown(disk, Limits.EmulatedDisks.IDE.Key) && (disk.IsCdrom || !guest.HasAhci);

    private static bool IsBehindAhci(Guest guest, Disk disk) =>
        IsShown(disk, Limits.EmulatedDisks.AHCI.Key) && !disk.IsCdrom && guest.HasAhci;

    private static bool IsShown(Disk disk, string limit) =>
        disk.Name is { Prefix: "hd" or "xvd" } name && name.Index < ToolLimits.MaxOf(limit) && !disk.IsVirtio;
}
