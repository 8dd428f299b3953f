using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Guests.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Settings that cannot be combined, or that are missing.</summary>
internal sealed class CombinationTable : MappingTable
{
    private static readonly string[] MaxMemory = ["vnuma", "maxmem"];

    public override IEnumerable<MappingRow> Rows =>
    [
        ByDefault(guest => guest.Settings.Text("name") is null, Any, Refused("name is missing")),
        ByDefault(LacksKernel, X86PV | X86PVH | Arm, Refused("one of kernel, bootloader or firmware is required")),
        WhenFirstOf(MaxMemory, If(guest => guest.IsBallooned && guest.HasPassthrough), X86Translated | Arm, Refused(
            "a guest with device passthrough must start with all its memory")),
        WhenFirstOf(MaxMemory, If(guest => guest.IsBallooned && guest.HasAltp2m), Any, Refused("a guest with altp2m must start with all its memory")),
        When("vnuma", GivenAnd(guest => guest.IsBallooned), Any, Refused("a guest with virtual NUMA nodes must start with all its memory")),
        When("maxmem",
            (guest, setting) => guest.NumaMemoryMiB is { } size
                && guest.Settings.Number(setting) is { } max
                && size != max,
            Any,
            Refused("it differs from the memory of the vnuma nodes")),
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
        When("timer_mode", Given, X86PV, Refused("it is not for PV guests")),
    ];

    private static bool LacksKernel(Guest guest) =>
        !new[] { "kernel", "bootloader", "firmware" }.Any(setting => guest.Settings.TryGet(setting, out _));
}
