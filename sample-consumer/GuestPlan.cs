#if OWN_STATEMENT
using System.ComponentModel.DataAnnotations;
using static SampleConsumer.XenLimits;

namespace SampleConsumer;

/// <summary>A guest that an administrator plans, held against the limits: each use of a limit below needs a constant.</summary>
internal sealed class GuestPlan
{
    /// <summary>The processors that a guest gets where nobody asks for more.</summary>
    public const int UsualProcessors = 2;

    /// <summary>The build fails where the usual guest is more than the tool takes.</summary>
    private const byte UsualGuestFits = UsualProcessors <= GuestLimits.VirtualCPUs.X86HVM_PVH.SupportedMax ? 0 : -1;

    /// <summary>The processors of the guest.</summary>
    [Range(1, GuestLimits.VirtualCPUs.X86HVM_PVH.SupportedMax)]
    public required int Processors { get; init; }

    /// <summary>The guest's memory in MiB.</summary>
    public required long MemoryMiB { get; init; }

    /// <summary>The usual guest is within the limit, or the tool would not have been built.</summary>
    public static bool IsBuiltWithinLimits => UsualGuestFits == 0;

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
