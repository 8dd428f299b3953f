using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>The type of the guest, and what every guest of a type has.</summary>
internal sealed class GuestTypeTable : MappingTable
{
    private const string Bitness = "whether the kernel is 32-bit";

    public override IEnumerable<MappingRow> Rows =>
        [
            // The type
            When("type", GivenAnd(guest => guest.StatedType is null), Any, Refused("unknown type; expected pv, pvh or hvm")),
            When(
                "type",
                GivenAnd(guest => guest.StatedType == DomainType.PV),
                Arm,
                NoEffect("there is no PV on Arm; xl uses PVH")),
            When("type", GivenAnd(guest => guest.StatedType == DomainType.HVM), Arm, Unstated("HVM guests on Arm")),
            When("builder", Given, Any, Deprecated("type")),
            When("builder", GivenAnd(guest => guest.BuilderType is null), Any, Refused("unknown builder; expected generic or hvm")),
            When("builder", GivenAnd(guest => guest.BuilderType == DomainType.HVM), Arm, Unstated("HVM guests on Arm")),
            When("builder", GivenAnd(IsContradicted), Any, Refused("it contradicts type")),
            // What the type reaches
            Always(X86HVM, Reaches(GuestType.X86HVM.DomU.Key)),
            Always(X86PVH, Reaches(GuestType.X86PVH.DomU.Key)),
            Always(Arm, Reaches(GuestType.ARM.Key)),
            When("firmware", Is("pvgrub64"), X86PV, Reaches(GuestType.X86PV.X86_64.Key)),
            When("firmware", If(HasGrub32), X86PV, Reaches(GuestType.X86PV.X86_32.WithoutShim.Key)),
            WhenFirstOf(
                ["type", "kernel", "bootloader"],
                If(guest => !guest.Settings.TryGet("firmware", out _)),
                X86PV,
                OneOf(Bitness, GuestType.X86PV.X86_64.Key, GuestType.X86PV.X86_32.WithoutShim.Key)),
            When("pvshim", On, X86PVH, OneOf(Bitness, GuestType.X86PV.X86_64.Key, GuestType.X86PV.X86_32.Shim.Key)),
            When("pvshim", On, X86PVH, Reaches(ResourceManagement.NullScheduler.X86Shim.Key)),
            // What every guest of a type has
            Always(Any, Reaches(VirtualDeviceSupportHostSide.PVConsoleXenconsoled.Key)),
            Always(
                Arm,
                Reaches(
                    VirtualHardwareHypervisor.ARMGuestDeviceTreeSupport.Key,
                    VirtualHardwareHypervisor.ARMGuestPSCISupport.Mandatory.Key,
                    VirtualHardwareHypervisor.ARMGuestPSCISupport.MIGRATE_INFO_TYPE.Key)),
        ];

    private static bool IsContradicted(Guest guest) =>
        guest.StatedType is { } stated && guest.BuilderType is { } builder && stated != builder;

    // xl accepts any prefix of the word; a prefix that both words share means pvgrub32.
    private static bool HasGrub32(Guest guest) =>
        guest.Settings.Text("firmware") is { } firmware && "pvgrub32".StartsWith(firmware, StringComparison.Ordinal);
}
