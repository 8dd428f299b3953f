using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Patch;

/// <summary>Plans fixes for a running host: live where its release supports that, otherwise by a restart.</summary>
internal static class PatchPlan
{
    public static IReadOnlyList<PatchStep> Create(Host host) => [PatchHypervisor(host), UpdateXenstored(host)];

    private static PatchStep PatchHypervisor(Host host) => host.IsX86
        ? host.PatchHypervisorLive()
        : PatchStep.Restart("hypervisor", host.Statement, Security.LivePatching.ARM.Key);

    private static PatchStep UpdateXenstored(Host host) => host.CanLiveUpdateXenstored
        ? host.UpdateXenstoredLive()
        : PatchStep.Restart("xenstored", host.Statement, Xenstore.CXenstoredDaemon.Liveupdate.Key);
}
