using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;
using Limits = XenSupport.Tool.XenLimits.GuestLimits;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Memory: how much, and how Xen manages it.</summary>
internal sealed class MemoryTable : MappingTable
{
    public override IEnumerable<MappingRow> Rows =>
    [
        // How much
        .. AtMost(X86, Within(Limits.Memory.X86.Key, guest => Math.Max(guest.MemoryMiB, guest.MaxMemoryMiB), "MiB")),
        .. AtMost(Arm32, Within(Limits.Memory.Arm32.Key, guest => Math.Max(guest.MemoryMiB, guest.MaxMemoryMiB), "MiB")),
        .. AtMost(Arm64, Within(Limits.Memory.Arm64.Key, guest => Math.Max(guest.MemoryMiB, guest.MaxMemoryMiB), "MiB")),
        .. AtMost(Arm, Within(Limits.Memory.ARMBuilder.Key, guest => Math.Max(guest.MemoryMiB, guest.MaxMemoryMiB), "MiB")),

        // Less memory at the start
        .. Ballooned(Any, Reaches(MemoryManagement.DynamicMemoryControl.Key)),
        .. Ballooned(X86HVM, Reaches(MemoryManagement.PopulateOnDemandMemory.X86HVM.Key)),
        .. Ballooned(X86PVH, Unstated("populate-on-demand memory for a PVH guest")),

        // Translation
        When("hap", OnOrAbsent, X86Translated, Reaches(Scalability.SuperPageSupport.X86HVM_PVH.HAP.Key)),
        When("hap", Off, X86Translated, Reaches(
            MemoryManagement.ShadowPaging.Key,
            Scalability.SuperPageSupport.X86HVM_PVH.Shadow._2MiB.Key)),
        When("hap", Off, Arm, Refused("Arm has no shadow paging")),
        Always(Arm, Reaches(Scalability.SuperPageSupport.ARM.Key)),

        // Several views of memory
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), X86HVM, Reaches(MemoryManagement.AlternativeP2m.X86HVM.Key)),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), X86PVH, Unstated("altp2m for a PVH guest")),
        When("altp2m", GivenAnd(LacksAltp2mCount), X86PVH,
            Refused("a PVH guest with altp2m needs altp2m_count")).From(Xen421),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), X86PV, Unstated("altp2m for a PV guest")).Until(Xen419),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), X86PV, Refused("PV guests have no altp2m")).From(Xen419),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), Arm,
            NoEffect("libxl does not pass it on for Arm guests")).Until(Xen419),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), Arm, Refused(
            "Xen does not accept it for any Arm guest, although the statement has a row for it")).From(Xen419),
        When("altp2m", GivenAnd(guest => guest.HasAltp2m), Arm, Reaches(MemoryManagement.AlternativeP2m.ARM.Key)),
        When("altp2mhvm", Given, X86HVM, Deprecated("altp2m")),
        When("altp2mhvm", On, X86HVM, Reaches(MemoryManagement.AlternativeP2m.X86HVM.Key)),

        // Caches and traces
        When("llc_colors", NotEmpty, Arm64, Reaches(MemoryManagement.CacheColoring.Arm64.Key)),
        When("llc_colors", NotEmpty, Arm32, Unstated("cache coloring on 32-bit Arm")),
        When("llc_colors", NotEmpty, X86, Refused("cache coloring is only for Arm")),
        When("vmtrace_buf_kb", NotZero, X86Translated,
            Reaches(DebuggingAnalysisAndCrashPostMortem.ProcessorTraceSupport.X86.Key)),
        When("vmtrace_buf_kb", NotZero, X86PV, Refused("PV guests have no processor trace")),
        When("vmtrace_buf_kb", NotZero, Arm, Unstated("processor trace on Arm")),
    ];

    // The larger of the two is compared with the limit, and the finding points at it.
    private static IEnumerable<MappingRow> AtMost(GuestKinds guests, Outcome outcome) =>
    [
        WhenFirstOf(["vnuma", "maxmem", "memory"], If(guest => guest.MemoryMiB <= guest.MaxMemoryMiB), guests, outcome),
        When("memory", If(guest => guest.MemoryMiB > guest.MaxMemoryMiB), guests, outcome),
    ];

    private static IEnumerable<MappingRow> Ballooned(GuestKinds guests, Outcome outcome) =>
        [WhenFirstOf(["vnuma", "maxmem"], If(guest => guest.IsBallooned), guests, outcome)];

    private static bool LacksAltp2mCount(Guest guest) =>
        guest.HasAltp2m && guest.Settings.Number("altp2m_count") is null or 0;
}
