using SampleConsumer.Patch;
using XenSupport;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Hosts;

/// <summary>A host. The build fails if something that only some releases support is used without its guard.</summary>
/// <param name="name">The administrator's name for it.</param>
/// <param name="version">The version of Xen, as the host reports it.</param>
/// <param name="processor">Its processor, which decides what qualifiers mean for it.</param>
internal sealed class Host(string name, string version, Processor processor)
{
    public string Name => name;

    public string Version => version;

    public bool IsX86 => processor == Processor.X86;

    /// <summary>The statement of its release; null if the tool has none. Then nothing is supported.</summary>
    public SupportStatement? Statement { get; } = XenReleases.For(version);

    /// <summary>Whether its release supports live update of the C xenstored.</summary>
    [XenGuard(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public bool CanLiveUpdateXenstored => Statement.Supports(Xenstore.CXenstoredDaemon.Liveupdate.Key);

    /// <summary>Whether its release supports dom0 as a PVH guest; its security support has conditions.</summary>
    [XenGuard(typeof(GuestType.X86PVH.Dom0), AcceptNoSecuritySupport = true)]
    public bool CanBootPvhDom0 => Statement.Supports(GuestType.X86PVH.Dom0.Key);

    /// <summary>
    /// Applies a fix to the running hypervisor. Every release supports it on x86, so no guard is needed.
    /// </summary>
    [RequiresXen(typeof(Security.LivePatching.X86))]
    public PatchStep PatchHypervisorLive() => PatchStep.Live("hypervisor", "xen-livepatch load FIX.livepatch");

    /// <summary>Replaces the running xenstored with a new one that takes over its state.</summary>
    [RequiresXen(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public PatchStep UpdateXenstoredLive() => PatchStep.Live("xenstored", "xenstore-control live-update NEW-BINARY");

    /// <summary>The option of Xen's command line that boots dom0 as a PVH guest.</summary>
    [RequiresXen(typeof(GuestType.X86PVH.Dom0), AcceptNoSecuritySupport = true)]
    public string PvhDom0Option() => "dom0=pvh";

    /// <summary>How dom0 should boot after the next restart.</summary>
    public string RecommendDom0() => IsX86 && CanBootPvhDom0 ? PvhDom0Option() : "the default";
}
