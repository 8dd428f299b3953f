using XenSupport;

namespace Rejected;

/// <summary>Not every targeted release supports live update of xenstored.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.Xenstored.LiveUpdate))]
    private static void LiveUpdate(Host host) => host.Run("xenstore-control live-update");

    public static void Unguarded(Host host) => LiveUpdate(host);

    public static void GuardedTooLate(Host host)
    {
        LiveUpdate(host);
        if (host.CanLiveUpdate)
        {
            LiveUpdate(host);
        }
    }

    public static void GuardedTheOtherWay(Host host)
    {
        if (host.CanLiveUpdate)
        {
            return;
        }

        LiveUpdate(host);
    }

    public static void GuardedForAnother(Host first, Host second)
    {
        if (first.CanLiveUpdate)
        {
            LiveUpdate(first);
            LiveUpdate(second);
        }
    }

    [RequiresXen(MinVersion = "4.21")]
    private static void Suspend(Host host) => host.Run("suspend");

    public static void SuspendAll(Host[] hosts) => System.Array.ForEach(hosts, Suspend);
}

public sealed class Host(string version)
{
    [XenGuard(typeof(XenFeatures.Xenstored.LiveUpdate))]
    public bool CanLiveUpdate =>
        XenReleases.For(version)?.Find(XenFeatures.Xenstored.LiveUpdate.Key)?.Status == SupportStatus.Supported;

    public void Run(string command) => System.Console.WriteLine(command);
}
