using XenSupport;

namespace SampleConsumer.Guests;

/// <summary>Whether a host's release supports a planned guest, and what stands in the way if it does not.</summary>
internal static class Placement
{
    private const long BytesInMiB = 1 << 20;

    /// <summary>
    /// The objections of a host's statement to a guest; none if the guest may run with security support.
    /// </summary>
    public static IReadOnlyList<string> FindObjections(GuestPlan plan, SupportStatement statement) =>
    [
        .. CheckLimit(
            statement, XenLimits.GuestLimits.VirtualCPUs.X86HVM_PVH.Key, plan.Processors, $"{plan.Processors} vCPUs"),
        .. CheckLimit(
            statement,
            XenLimits.GuestLimits.Memory.X86.Key,
            plan.MemoryMiB * BytesInMiB,
            $"{plan.MemoryMiB} MiB of memory"),
        .. plan.Needs.SelectMany(need => CheckFeature(statement, need)),
    ];

    private static IEnumerable<string> CheckLimit(SupportStatement statement, string key, long amount, string words)
    {
        var limit = statement.FindLimit(key);
        var objection = (limit?.Origin, limit?.Check(amount)) switch
        {
            (SupportOrigin.Overlay, LimitCheck.AboveSupport) => "more than this tool manages",
            (SupportOrigin.Overlay, _) or (_, LimitCheck.WithinSecuritySupport) => null,
            (_, LimitCheck.WithinSupport) => "supported, but not security supported",
            (_, LimitCheck.AboveSupport) => "not supported",
            _ => "not stated",
        };
        return objection is null ? [] : [$"{words}: {objection}"];
    }

    private static IEnumerable<string> CheckFeature(SupportStatement statement, string key) =>
        statement.Find(key) switch
        {
            { IsSupported: true, IsSecuritySupported: true } => [],
            { } entry => [$"{entry.Path[^1]}: {entry.Value}"],
            null => [$"{key}: not stated"],
        };
}
