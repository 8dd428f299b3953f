#if OWN_STATEMENT
using static SampleConsumer.XenFeatures;
#endif

namespace SampleConsumer;

/// <summary>The entries of the tool's own overlay (statements/tool.md), which Xen's pages do not have.</summary>
internal static class ToolAdditions
{
#if OWN_STATEMENT
    private static readonly string[] Keys =
    [
        GuestLimits.Memory.ARMBuilder.Key,
        GuestLimits.VirtualCPUs.Key,
        GuestLimits.VirtualDisks.Key,
        GuestLimits.EmulatedDisks.Key,
        GuestLimits.VirtualNUMANodes.Key,
        GuestLimits.VirtioDevices.Key,
        GuestLimits.VirtualSPIs.Key,
        GuestLimits.EventChannels.Key,
        GuestLimits.Altp2mViews.Key,
    ];
#else
    private static readonly string[] Keys = [];
#endif

    /// <summary>
    /// Whether the tool states an entry rather than Xen: one of the keys, or a qualified line of one.
    /// </summary>
    public static bool Contains(string key) => Array.Exists(
        Keys, own => key.StartsWith(own, StringComparison.Ordinal)
            && (key.Length == own.Length || key.AsSpan(own.Length).StartsWith("--", StringComparison.Ordinal)));
}
