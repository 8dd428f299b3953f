#if OWN_STATEMENT
using System.ComponentModel.DataAnnotations;
using XenSupport;
using static SampleConsumer.XenLimits;

namespace SampleConsumer;

/// <summary>A guest that an administrator plans. A constant above a limit fails the build.</summary>
internal sealed class GuestPlan
{
    [Range(1, GuestLimits.VirtualCPUs.X86HVM_PVH.SupportedMax)]
    [XenLimit(typeof(GuestLimits.VirtualCPUs.X86HVM_PVH))]
    public int Processors { get; init; } = 2;

    [XenLimit(typeof(GuestLimits.Memory.X86), Unit = XenUnit.MiB)]
    public long MemoryMiB { get; init; } = 1024;

    /// <summary>What every release says about this amount of memory.</summary>
    public string DescribeMemory() => MemoryMiB switch
    {
        <= 0 => "no memory",
        <= GuestLimits.Memory.X86.SecuritySupportedMaxMiB => "security supported",
        <= GuestLimits.Memory.X86.SupportedMaxMiB => "supported, not security supported",
        _ => "not supported",
    };
}
#endif
