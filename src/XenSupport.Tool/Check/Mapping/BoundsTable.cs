using System.Numerics;
using XenSupport.Xl.Guests;
using static XenSupport.Xl.Settings.GuestKinds;
using Limits = XenSupport.Tool.XenLimits.GuestLimits;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>
/// Bounds that xl, libxl or the hypervisor enforce, and the tool's own limits except memory and vCPUs.
/// </summary>
internal sealed class BoundsTable : MappingTable
{
    private static readonly string[] Counts =
        ["memory", "maxmem", "maxvcpus", "vmtrace_buf_kb", "shadow_memory", "videoram", "max_event_channels", "nr_spis"];

    public override IEnumerable<MappingRow> Rows =>
    [
        .. Counts.Select(setting => When(
            setting, (guest, key) => guest.Settings.Number(key) < 0, Any, new Unusable("a negative number is not a count"))),
        When("cap", (guest, setting) => guest.Settings.Number(setting) is { } cap
            && (cap < 0 || cap > (Int128)100 * guest.MaxVirtualCpus), Any, Refused("must be from 0 to 100 for each vCPU")),
        When("vmtrace_buf_kb", (guest, setting) => guest.Settings.Number(setting) is { } size and not 0
            && (size is < 4 or > 65536 || !BitOperations.IsPow2(size)), X86Translated, Refused("must be a power of two from 4 to 65536")),
        WhenFirstOf(["videoram"], TooLittleVideoMemory, X86HVM, Refused("too little for the graphics card, which needs 8 MiB (stdvga: 16, qxl: 128)")),

        When("max_event_channels", Given, Any, Within(
            Limits.EventChannels.Key, guest => guest.Settings.Number("max_event_channels") ?? 0, "event channels")),
        When("vnuma", Given, X86Translated, Within(
            Limits.VirtualNUMANodes.Key, guest => guest.Devices.NumaNodes.Count, "nodes")),
        // xl itself refuses a number of more than 16 bits.
        When("altp2m_count", (guest, key) => guest.Settings.Number(key) is >= 0 and <= ushort.MaxValue, X86Translated,
            Within(Limits.Altp2mViews.Key, guest => guest.Settings.Number("altp2m_count") ?? 0, "views")),
        WhenFirstOf(["virtio", "disk"], Given, Arm, Within(
            Limits.VirtioDevices.ARM.Key, guest =>
                guest.Devices.Virtios.Count + guest.Devices.Disks.Count(disk => disk.IsVirtio), "devices")),
        When("nr_spis", Given, Arm, Within(Limits.VirtualSPIs.ARM.Key, guest => guest.Settings.Number("nr_spis") ?? 0, "interrupts")),
    ];

    private static bool TooLittleVideoMemory(Guest guest, string setting) =>
        guest.Settings.Number(setting) < (guest.Settings.Text("vga") switch
        {
            "none" => 0,
            "stdvga" => 16,
            "qxl" => 128,
            null when guest.Settings.Flag("stdvga") == true => 16,
            _ => 8,
        });
}
