using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Settings that are only for Arm.</summary>
internal sealed class ArmTable : MappingTable
{
    public override IEnumerable<MappingRow> Rows =>
    [
        When("gic_version", Is("v3"), Arm64, Reaches(HostHardwareSupport.ARM_GICv3.Arm64.Key)),
        When("gic_version", Is("v3"), Arm32, Reaches(HostHardwareSupport.ARM_GICv3.Arm32.Key)),
        When("gic_version", FollowsHostGic, Arm64,
            OneOf("which interrupt controller the host has", HostHardwareSupport.ARM_GICv3.Arm64.Key)),
        When("gic_version", FollowsHostGic, Arm32,
            OneOf("which interrupt controller the host has", HostHardwareSupport.ARM_GICv3.Arm32.Key)),
        When("tee", Is("optee"), Arm, Reaches(VirtualHardwareHypervisor.ArmOP_TEEMediator.Key)),
        When("tee", Is("ffa"), Arm64,
            Reaches(VirtualHardwareHypervisor.ARMFirmwareFrameworkForArmAProfileFFAMediator.Arm64.Key)).From(Xen418),
        When("tee", Is("ffa"), Arm32, Unstated("the FF-A mediator on 32-bit Arm")).From(Xen418),
        When("sve", IsNeither("disabled"), Arm64, Reaches(HostHardwareSupport.ARMScalableVectorExtensionSVE_SVE2.Key)),
        When("sve", IsNeither("disabled"), Arm32, Unstated("SVE on 32-bit Arm")),
        // The entry about SCMI is for the hardware domain.
        When("arm_sci", GivenAnd(HasSystemControl), Arm, Unstated("SCMI for guests; its entry is about the hardware domain")),
        When("vuart", Is("sbsa_uart"), Arm, Unstated("an emulated UART on Arm")),
        When("nr_spis", NotZero, Arm, Unstated("the number of shared interrupts")),
        When("trap_unmapped_accesses", Given, Arm, Unstated("what happens on accesses to unmapped addresses")),
        When("trap_unmapped_accesses", On, X86, Refused("x86 has no such option")),
    ];

    private static bool FollowsHostGic(Guest guest, string setting) =>
        guest.Settings.Text(setting) is not { } version || Guest.Is(version, "default");

    private static bool HasSystemControl(Guest guest) => guest.Settings.Text("arm_sci")!.Split(',')
        .LastOrDefault(word => word.StartsWith("type=", StringComparison.Ordinal)) is { } type && !Guest.Is(type, "type=none");
}
