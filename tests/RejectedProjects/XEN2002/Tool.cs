using XenSupport;

namespace Rejected;

/// <summary>Every targeted release supports driver domains, and none gives security support for them.</summary>
public sealed class Tool
{
    public Tool() => Serve("disk");

    [RequiresXen(typeof(XenFeatures.Xenstored.DriverDomains))]
    public static void Serve(string device) => System.Console.WriteLine(device);
}
