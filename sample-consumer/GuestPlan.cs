#if OWN_STATEMENT
using System.ComponentModel.DataAnnotations;
using XenSupport;
using static SampleConsumer.XenLimits;

namespace SampleConsumer;

/// <summary>A guest that an administrator plans. A constant above a limit is an error of the build.</summary>
internal sealed class GuestPlan
{
    /// <summary>The processors of the guest: what it gets where nobody asks for more.</summary>
    [Range(1, GuestLimits.VirtualCPUs.X86HVM_PVH.SupportedMax)]
    [XenLimit(typeof(GuestLimits.VirtualCPUs.X86HVM_PVH))]
    public int Processors { get; init; } = 2;

    /// <summary>The guest's memory in MiB: what it gets where nobody asks for more.</summary>
    [XenLimit(typeof(GuestLimits.Memory.X86), Unit = XenUnit.MiB)]
    public long MemoryMiB { get; init; } = 1024;

    /// <summary>What every release says of so much memory.</summary>
    public string DescribeMemory() => MemoryMiB switch
    {
        <= 0 => "no memory",
        <= GuestLimits.Memory.X86.SecuritySupportedMaxMiB => "security supported",
        <= GuestLimits.Memory.X86.SupportedMaxMiB => "supported, not security supported",
        _ => "not supported",
    };
}
#endif
