using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;
using Limits = XenSupport.Tool.XenLimits.GuestLimits;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Virtual processors: their number, features and placement.</summary>
internal sealed class ProcessorTable : MappingTable
{
    private const string Scheduler = "which scheduler the host or the CPU pool uses";

    private static readonly string[] MaxVirtualCpus = ["maxvcpus", "vnuma", "vcpus"];

    public override IEnumerable<MappingRow> Rows =>
    [
        // Number
        WhenFirstOf(MaxVirtualCpus, Given, X86PV, Within(Limits.VirtualCPUs.X86PV.Key, guest => guest.MaxVirtualCpus, "vCPUs")),
        WhenFirstOf(MaxVirtualCpus, Given, X86Translated,
            Within(Limits.VirtualCPUs.X86HVM_PVH.Key, guest => guest.MaxVirtualCpus, "vCPUs")),
        WhenFirstOf(MaxVirtualCpus, Given, Arm32, Within(Limits.VirtualCPUs.Arm32.Key, guest => guest.MaxVirtualCpus, "vCPUs")),
        WhenFirstOf(MaxVirtualCpus, Given, Arm64, Within(Limits.VirtualCPUs.Arm64.Key, guest => guest.MaxVirtualCpus, "vCPUs")),
        WhenFirstOf(
            MaxVirtualCpus, (guest, _) => Is("v2")(guest, "gic_version"), Arm,
            Within(Limits.VirtualCPUs.ARM_GICv2.Key, guest => guest.MaxVirtualCpus, "vCPUs")),
        When("vcpus", Given, Any, Within(Limits.VirtualCPUs.Online.Key, guest => guest.VirtualCpus, "vCPUs")),
        When("vcpus", GivenAnd(guest => guest.VirtualCpus > guest.MaxVirtualCpus), Any, Refused("more than maxvcpus")),
        When("vcpus", (guest, key) => guest.Settings.Number(key) < 0 && guest.Version < Xen422, Any,
            Refused("a negative number is not a count")),
        When("vcpus", (guest, key) => guest.Settings.Number(key) is { } count
            && (count == 0 || (count < 0 && guest.Version >= Xen422)), Any, new Unusable("xl takes it as 1")),
        When("maxvcpus", If(guest => guest.VirtualCpus < guest.MaxVirtualCpus), Any,
            Reaches(Toolstack.VirtualCpuHotplug.Key)),

        // Features
        When("nestedhvm", On, X86HVM, Reaches(VirtualHardwareHypervisor.X86NestedHVM.X86HVM.Key)),
        When("nestedhvm", On, X86PVH, Unstated("nested virtualisation for a PVH guest")),
        When("nestedhvm", On, Arm, Refused("Arm has no nested virtualisation")),
        When("vpmu", On, Arm, Reaches(VirtualHardwareHypervisor.VPMU.ARM.Key)),
        When("vpmu", On, X86, Refused("on x86 it is an option of Xen's command line")),
        EachText("mca_caps", word => word == "lmce", X86HVM, Reaches(HighAvailabilityAndFaultTolerance.X86VMCE.Key)),

        // Placement
        When("pool", Given, Any, Reaches(ResourceManagement.CPUPools.Key)),
        When("cpu_weight", Given, Any,
            OneOf(Scheduler, ResourceManagement.CreditScheduler.Key, ResourceManagement.Credit2Scheduler.Key)),
        When("cap", Given, Any,
            OneOf(Scheduler, ResourceManagement.CreditScheduler.Key, ResourceManagement.Credit2Scheduler.Key)),
        When("period", Given, Any, OneOf(Scheduler, ResourceManagement.RTDSBasedScheduler.Key)),
        When("extratime", Given, Any, OneOf(Scheduler, ResourceManagement.RTDSBasedScheduler.Key)),
        When("cpus", NotEmpty, X86, Reaches(ResourceManagement.NUMASchedulerAffinity.X86.Key)),
        When("cpus_soft", NotEmpty, X86, Reaches(ResourceManagement.NUMASchedulerAffinity.X86.Key)),
        When("vnuma", Given, X86Translated, new WithoutRow()),
        When("vnuma", Given, X86PV, Refused("PV guests have no virtual NUMA nodes")),
        When("vnuma", Given, Arm, Unstated("virtual NUMA nodes")),
    ];
}
