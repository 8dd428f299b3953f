using SampleConsumer.Check.Guests;
using XenSupport;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Patch;

/// <summary>
/// A host that runs a release. What only some releases support stands behind a guard, and the build fails where it is
/// used without: no version is compared anywhere.
/// </summary>
/// <param name="statement">The statement of its release.</param>
/// <param name="architecture">What the statement cannot say.</param>
internal sealed class Host(SupportStatement statement, Architecture architecture)
{
    /// <summary>The statement of its release.</summary>
    public SupportStatement Statement { get; } = statement;

    /// <summary>Whether it is an x86 machine.</summary>
    public bool IsX86 => architecture == Architecture.X86;

    /// <summary>Whether its release supports a live update of xenstored, the daemon in C.</summary>
    [XenGuard(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public bool CanLiveUpdateXenstored =>
        Statement.Find(Xenstore.CXenstoredDaemon.Liveupdate.Key)?.Status == SupportStatus.Supported;

    /// <summary>
    /// Brings a fix into the running hypervisor. Every release supports it on x86: no guard is needed there.
    /// </summary>
    [RequiresXen(typeof(Security.LivePatching.X86))]
    public PatchStep PatchHypervisorLive() =>
        PatchStep.Live("hypervisor", "xen-livepatch load FIX.livepatch", Statement, Security.LivePatching.X86.Key);

    /// <summary>Replaces the running xenstored by a new one, which takes over its state.</summary>
    [RequiresXen(typeof(Xenstore.CXenstoredDaemon.Liveupdate))]
    public PatchStep UpdateXenstoredLive() => PatchStep.Live(
        "xenstored", "xenstore-control live-update NEW-BINARY", Statement, Xenstore.CXenstoredDaemon.Liveupdate.Key);
}
