using SampleConsumer.Hosts;
using XenSupport;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Patch;

/// <summary>Plans fixes for a running host: live where its release supports that, otherwise by a restart.</summary>
internal static class PatchPlan
{
    public static IReadOnlyList<PatchStep> Create(Host host) => [PatchHypervisor(host), UpdateXenstored(host)];

    // Nothing is known about a host without a statement, not even what every targeted release supports.
    private static PatchStep PatchHypervisor(Host host) =>
        host.IsX86 && host.Statement.Supports(Security.LivePatching.X86.Key)
            ? host.PatchHypervisorLive()
            : PatchStep.Restart("hypervisor");

    private static PatchStep UpdateXenstored(Host host) =>
        host.CanLiveUpdateXenstored ? host.UpdateXenstoredLive() : PatchStep.Restart("xenstored");
}
