using XenSupport;
using XenSupport.Xl.Guests;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Patch;

/// <summary>A host. The build fails if something that only some releases support is used without its guard.</summary>
/// <param name="statement">The statement of its release.</param>
/// <param name="architecture">Its architecture, which the statement cannot know.</param>
internal sealed class Host(SupportStatement statement, Architecture architecture)
{
    public SupportStatement Statement { get; } = statement;

    public bool IsX86 => architecture == Architecture.X86;

    /// <summary>Whether its release supports live update of the C xenstored.</summary>
    [XenGuard(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public bool CanLiveUpdateXenstored =>
        Statement.Find(Xenstore.CXenstoredDaemon.Liveupdate.Key)?.Status == SupportStatus.Supported;

    /// <summary>
    /// Applies a fix to the running hypervisor. Every release supports it on x86, so it needs no guard there.
    /// </summary>
    [RequiresXen(typeof(Security.LivePatching.X86))]
    public PatchStep PatchHypervisorLive() =>
        PatchStep.Live("hypervisor", "xen-livepatch load FIX.livepatch", Statement, Security.LivePatching.X86.Key);

    /// <summary>Replaces the running xenstored with a new one that takes over its state.</summary>
    [RequiresXen(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public PatchStep UpdateXenstoredLive() => PatchStep.Live(
        "xenstored", "xenstore-control live-update NEW-BINARY", Statement, Xenstore.CXenstoredDaemon.Liveupdate.Key);
}
