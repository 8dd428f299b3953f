using XenSupport.Xl.Settings;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Host devices and resources that a guest is given.</summary>
internal sealed class PassthroughTable : MappingTable
{
    private static readonly Undecidable AnyIommu = OneOf(
        "which IOMMU the host has",
        HostHardwareSupport.IOMMU.AMD_IOMMU.Key,
        HostHardwareSupport.IOMMU.IntelVTD.Key);

    private static readonly Undecidable AnyArmIommu = OneOf(
        "which IOMMU the host has",
        HostHardwareSupport.IOMMU.ARM_SMMUv1.Key,
        HostHardwareSupport.IOMMU.ARM_SMMUv2.Key,
        HostHardwareSupport.IOMMU.ARM_SMMUv3.Key,
        HostHardwareSupport.IOMMU.RenesasIPMMU_VMSA.Key);

    public override IEnumerable<MappingRow> Rows =>
        [
            // PCI devices
            EachPci(X86PV, Reaches(VirtualHardwareHypervisor.X86PCIDevicePassthrough.X86PV.Key)),
            EachPci(X86HVM, Reaches(VirtualHardwareHypervisor.X86PCIDevicePassthrough.X86HVM.Key)),
            EachPci(X86PVH, Refused("PVH guests cannot have PCI devices")),
            EachPci(Arm, Unstated("passthrough of PCI devices on Arm")),
            When(
                "gfx_passthru",
                (guest, setting) => guest.Settings.Text(setting) is not (null or "0"),
                X86HVM,
                Unstated("passthrough of graphics cards")),
            // Other devices
            EachText("dtdev", _ => true, Arm, Reaches(VirtualHardwareHypervisor.ARMNonPCIDevicePassthrough.Key)),
            EachText("dtdev", _ => true, X86, Refused("x86 has no device tree")),
            EachText(
                "iomem",
                _ => true,
                Arm,
                Reaches(VirtualHardwareHypervisor.ARMNonPCIDevicePassthrough.Key) with
                {
                    Remark = "it bypasses the IOMMU",
                }),
            EachText("iomem", _ => true, X86, Unstated("access to the memory of host devices, which bypasses the IOMMU")),
            EachText("irqs", _ => true, Arm, Reaches(VirtualHardwareHypervisor.ARMNonPCIDevicePassthrough.Key)),
            EachText("irqs", _ => true, X86, Unstated("passthrough of interrupts")),
            EachText("ioports", _ => true, X86, Unstated("passthrough of I/O ports")),
            When("device_tree", Given, Arm, Reaches(VirtualHardwareHypervisor.ARMNonPCIDevicePassthrough.Key)),
            // The IOMMU
            WhenFirstOf(["pci", "passthrough"], GivenAnd(guest => guest.HasPassthrough), X86, AnyIommu),
            WhenFirstOf(["pci", "dtdev", "passthrough"], GivenAnd(guest => guest.HasPassthrough), Arm, AnyArmIommu),
        ];

    private static MappingRow EachPci(GuestKinds guests, Outcome outcome) =>
        Each("pci", guest => guest.Devices.Pcis, (_, _) => true, guests, outcome);
}
