using XenSupport;

namespace Rejected;

/// <summary>Guards that may be true on a host that lacks what they declare.</summary>
public sealed class Host(XenVersion version)
{
    [XenGuard(typeof(XenFeatures.Xenstored.LiveUpdate))]
    public bool CanLiveUpdate => version >= XenVersion.Parse("4.20");

    [XenGuard(MinVersion = "4.21")]
    public bool IsNew()
    {
        System.Console.WriteLine(version);
        return true;
    }
}
