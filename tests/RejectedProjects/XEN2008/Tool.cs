using XenSupport;

namespace Rejected;

/// <summary>What XenAccept.txt accepts is no mistake of the code.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.Xenstored.DriverDomains))]
    public static void Start() { }

    public static void Run() => Start();
}
