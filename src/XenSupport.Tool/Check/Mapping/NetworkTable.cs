using XenSupport.Xl.Devices;
using XenSupport.Xl.Settings;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Network cards: what QEMU emulates, and what connects them.</summary>
internal sealed class NetworkTable : MappingTable
{
    private const string DefaultModel = "rtl8139";

    private static readonly string[] VirtioModels = ["virtio-net", "virtio-net-pci"];

    public override IEnumerable<MappingRow> Rows =>
    [
        // The statement spells the Realtek card rtl8193.
        EachEmulated(model => model == DefaultModel, Reaches(VirtualHardwareQEMU.X86EmulatedNetworkQEMU.Rtl8193.Key)),
        EachEmulated(model => model == "e1000", Reaches(VirtualHardwareQEMU.X86EmulatedNetworkQEMU.E1000.Key)),
        EachEmulated(VirtioModels.Contains, Reaches(VirtualHardwareQEMU.X86EmulatedNetworkQEMU.VirtioNet.Key)),
        EachWord(guest => guest.EmulatedNics.Select(nic => nic.Word("model")).Where(IsUnlisted), X86HVM,
            new Unlisted(VirtualHardwareQEMU.Key)),
        EachWord(guest => guest.Devices.Nics.Select(nic => nic.Word("model")), X86PV | X86PVH | Arm,
            NoEffect("only HVM guests have emulated network cards")),
        EachNic(nic => nic["type"] == "ioemu", X86PV | X86PVH | Arm, Refused("only HVM guests have emulated network cards")),

        EachNic(nic => FileName(nic["script"]) == "vif-openvswitch", Any,
            Reaches(Toolstack.OpenVSwitchIntegrationForXl.Linux.Key)),
        EachNic(UsesColo, Any, Reaches(HighAvailabilityAndFaultTolerance.COLOManager.Key)),
        EachWord(guest => guest.Devices.Nics.Select(nic => nic.Word("netdev")), Any, Deprecated("gatewaydev")),
        EachWord(guest => guest.Devices.Nics.Select(nic => nic.Word("accel")), Any, NoEffect("xl does not support it")),
    ];

    private static MappingRow EachNic(Func<NamedDevice, bool> condition, GuestKinds guests, Outcome outcome) =>
        Each("vif", guest => guest.Devices.Nics, (_, nic) => condition(nic), guests, outcome);

    private static MappingRow EachEmulated(Func<string, bool> condition, Outcome outcome) =>
        Each("vif", guest => guest.EmulatedNics, (_, nic) => condition(nic["model"] ?? DefaultModel), X86HVM, outcome);

    private static bool IsUnlisted(DeviceWord? model) =>
        model?.Value is not (null or DefaultModel or "e1000") && !VirtioModels.Contains(model.Value);

    private static bool UsesColo(NamedDevice nic) =>
        nic.Words.Any(word => word.Name == "forwarddev" || word.Name.StartsWith("colo_", StringComparison.Ordinal));
}
