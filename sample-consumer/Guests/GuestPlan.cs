using System.ComponentModel.DataAnnotations;
using System.Globalization;
using XenSupport;
using static SampleConsumer.XenLimits;

namespace SampleConsumer.Guests;

/// <summary>A guest that an administrator plans. A constant above a limit fails the build.</summary>
/// <param name="name">The name of the guest.</param>
internal sealed class GuestPlan(string name)
{
    public string Name => name;

    [Range(1, GuestLimits.VirtualCPUs.X86HVM_PVH.SupportedMax)]
    [XenLimit(typeof(GuestLimits.VirtualCPUs.X86HVM_PVH))]
    public int Processors { get; init; } = 2;

    [XenLimit(typeof(GuestLimits.Memory.X86), Unit = XenUnit.MiB)]
    public long MemoryMiB { get; init; } = 1024;

    /// <summary>The keys of the features that it needs.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Reads a plan from words: its name, its virtual CPUs, its memory in MiB.</summary>
    /// <exception cref="FormatException">The text is not a plan.</exception>
    public static GuestPlan Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, var processors, var memory]
            ? new GuestPlan(name) { Processors = Number(processors), MemoryMiB = Number(memory) }
            : throw new FormatException($"'{text}' is not 'NAME VCPUS MIB'");

    /// <summary>What every release says about this amount of memory.</summary>
    public string DescribeMemory() => MemoryMiB switch
    {
        <= 0 => "no memory",
        <= GuestLimits.Memory.X86.SecuritySupportedMaxMiB => "security supported",
        <= GuestLimits.Memory.X86.SupportedMaxMiB => "supported, not security supported",
        _ => "not supported",
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
