#if OWN_STATEMENT
using System.ComponentModel.DataAnnotations;
using static SampleConsumer.XenLimits;

namespace SampleConsumer;

/// <summary>A guest that an administrator plans, held against the limits: each use of a limit below needs a constant.</summary>
internal sealed class GuestPlan
{
    /// <summary>The build fails where the host that this tool is made for is more than the statement supports.</summary>
    private const byte HostFits = 256 <= HostHardwareSupport.PhysicalCPUs.X86.SecuritySupportedMax ? 0 : -1;

    /// <summary>The processors of the host.</summary>
    [Range(1, HostHardwareSupport.PhysicalCPUs.X86.SupportedMax)]
    public required int HostProcessors { get; init; }

    /// <summary>The guest's memory in MiB.</summary>
    public required long MemoryMiB { get; init; }

    /// <summary>The processors that this tool is made for are within the limit, or it would not have been built.</summary>
    public static bool IsBuiltWithinLimits => HostFits == 0;

    /// <summary>What the statement says of so much memory.</summary>
    public string DescribeMemory() => MemoryMiB switch
    {
        <= 0 => "no memory",
        <= GuestLimits.Memory.X86.SecuritySupportedMaxMiB => "security supported",
        <= GuestLimits.Memory.X86.SupportedMaxMiB => "supported, not security supported",
        _ => "not supported",
    };
}
#endif
